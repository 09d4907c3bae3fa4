import type { Range } from '../define/activation.ts'

/** Where a function has no bound, the axis ends at so many times the root mean square of the input. */
const reach = 5

/**
 * The axis that all layers share: the function's range, and where that has no end, as far as the input's size would
 * lead one to expect, so that a signal that fades or grows is seen to do so.
 */
export function spanOf(
  { low, high }: Range,
  { mean, std }: { readonly mean: number; readonly std: number },
): readonly [low: number, high: number] {
  const size = reach * (Math.sqrt(mean * mean + std * std) || 1)
  const from = Number.isFinite(low) ? low : Math.min(-size, high - size)
  return [from, Number.isFinite(high) ? high : Math.max(size, from + size)]
}
