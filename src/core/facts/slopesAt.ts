import { numericalDiff } from '../differentiate/numericalDiff.ts'
import type { BoundActivation } from '../define/activation.ts'

/** What one may call the slope at a kink. */
export interface SlopesAt {
  readonly at: number
  readonly left: number
  /** Half way between left and right: where the value does not leap, the middle of all subgradients. */
  readonly middle: number
  readonly right: number
  /** What the definition, like PyTorch, answers. */
  readonly taken: number
  /** What the central difference answers. */
  readonly central: number
  /** The two values that it takes. */
  readonly ahead: number
  readonly behind: number
}

/** The book's h. */
export const difference = 1e-4

/** The limit of the slope from one side: from two slopes nearby, their line led on to the place itself. */
function limit(slope: (x: number) => number, at: number, side: 1 | -1): number {
  const near = side * (Math.max(1, Math.abs(at)) / 1_073_741_824)
  return 2 * slope(at + near) - slope(at + 2 * near)
}

export function slopesAt({ value, slope }: Pick<BoundActivation, 'value' | 'slope'>, at: number): SlopesAt {
  const [left, right] = [limit(slope, at, -1), limit(slope, at, 1)]
  return {
    at,
    left,
    middle: (left + right) / 2,
    right,
    taken: slope(at),
    central: numericalDiff(value, at, difference),
    ahead: value(at + difference),
    behind: value(at - difference),
  }
}
