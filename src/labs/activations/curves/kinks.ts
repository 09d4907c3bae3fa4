import type { BoundActivation } from '../../../core/define/activation.ts'

const near = 1e-9

/** Whether the value itself leaps at x, not only the slope. */
export function leapsAt({ value }: Pick<BoundActivation, 'value'>, x: number): boolean {
  return Math.abs(value(x + near) - value(x - near)) > 1e-6
}

/** Where the slope changes at once (kinks), and where the value does (jumps). */
export function breaksOf(bound: Pick<BoundActivation, 'value' | 'kinks'>) {
  return {
    kinks: bound.kinks.filter((x) => !leapsAt(bound, x)),
    jumps: bound.kinks.filter((x) => leapsAt(bound, x)),
  }
}

/** Whether PyTorch has an answer at the kinks; a comparison, which is how a step is written there, has no derivative. */
export const answeredByTorch = (id: string): boolean => id !== 'step'
