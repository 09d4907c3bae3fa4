import type { BoundActivation } from '../define/activation.ts'
import type { BoundVectorActivation } from '../define/vectorActivation.ts'

/** Wider than this is without bound. */
const huge = 1e6

/** ±∞ for an end that runs away. */
const open = (value: number) => (Math.abs(value) > huge ? value * Infinity : value)

/**
 * What a function of a vector looks like from one number: its first output against its first input of three, the others
 * 0. So softmax shows itself as a sigmoid, and the facts about functions of one number can be asked of it, too.
 */
export function sectionOf(bound: BoundVectorActivation): BoundActivation {
  const [z, out] = [new Float64Array(3), new Float64Array(3)]
  const value = (x: number) => {
    z[0] = x
    bound.value(z, out)
    return out[0]!
  }
  const slope = (x: number) => {
    z[0] = x
    bound.pullback(z, Float64Array.of(1, 0, 0), out)
    return out[0]!
  }
  const [left, right] = [open(value(-1e9)), open(value(1e9))]
  return {
    value,
    slope,
    range: { low: Math.min(left, right), high: Math.max(left, right) },
    monotone: left < right,
    kinks: [],
  }
}
