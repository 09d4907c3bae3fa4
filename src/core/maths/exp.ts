import { ROUNDER } from './exact.ts'
import { STEP_HIGH, STEP_LOW, STEPS, STEPS_PER_UNIT, expTable } from './expTable.ts'
import { POWER_OFFSET, powersOfTwo } from './powersOfTwo.ts'

const high = expTable.high
const low = expTable.low

/**
 * e^x. With n the whole number nearest to 128 x / ln 2, x = n (ln 2)/128 + r and |r| ≤ 0.0027, so
 * e^x = 2^⌊n/128⌋ · 2^(j/128) · e^r with j = n mod 128: a power of two, a table entry and five terms of the series
 * (the sixth would be below 2^−60). Method: Tang, ACM TOMS 15 (1989). Never decreasing. Largest error measured:
 * 0.51 ulp, 0.75 where the result is subnormal.
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expOfSum(x, 0)
  const n = x * STEPS_PER_UNIT + ROUNDER - ROUNDER
  const r = x - n * STEP_HIGH - n * STEP_LOW
  const k = n | 0
  const j = k & (STEPS - 1)
  const p = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))
  return (high[j]! + (low[j]! + high[j]! * p)) * powersOfTwo[(k >> 7) + POWER_OFFSET]!
}

/** e^(x + y) for |y| ≤ 10^−4, over the whole range: from 0 through the subnormals to Infinity. */
export function expOfSum(x: number, y: number): number {
  if (!(x > -746 && x < 710)) return x < 0 ? 0 : x > 0 ? Infinity : NaN
  const n = x * STEPS_PER_UNIT + ROUNDER - ROUNDER
  const r = x - n * STEP_HIGH - (n * STEP_LOW - y)
  const k = n | 0
  const j = k & (STEPS - 1)
  const p = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))
  const octave = k >> 7
  const half = octave >> 1
  const significand = high[j]! + (low[j]! + high[j]! * p)
  return significand * powersOfTwo[half + POWER_OFFSET]! * powersOfTwo[octave - half + POWER_OFFSET]!
}
