import { highWord } from './bits.ts'
import { LN2_HIGH, LN2_LOW, logTable, ROOT_HALF } from './logTable.ts'
import { POWER_OFFSET, powersOfTwo } from './powersOfTwo.ts'

const { inverse, high, low } = logTable

const SMALLEST_NORMAL = 2.2250738585072014e-308
const LARGEST = Number.MAX_VALUE

/**
 * ln x. Near 1 the series; else x = 2^e m and m = c (1 + r) with c one of the table's centres, so that
 * ln x = e ln 2 + ln c + ln(1 + r) with |r| ≤ 0.0056. Method: Tang, ACM TOMS 16 (1990). Never decreasing.
 * Largest error measured: 0.60 ulp.
 */
export function log(x: number): number {
  if (x >= SMALLEST_NORMAL && x <= LARGEST) {
    const f = x - 1
    return f > -1 / 32 && f < 1 / 32 ? logNearOne(f) : logOfSum(x, 0, 0)
  }
  if (x > 0 && x < 1) return logOfSum(x * 18014398509481984, 0, -54)
  return x === 0 ? -Infinity : x > 0 ? Infinity : NaN
}

/** ln(1 + f) = f − f²/2 + … − f¹²/12 for |f| < 1/32; the rest is below 2^−63 f. */
export function logNearOne(f: number): number {
  const square = f * f
  const head = -1 / 2 + f * (1 / 3 + f * (-1 / 4 + f * (1 / 5)))
  const middle = -1 / 6 + f * (1 / 7 + f * (-1 / 8 + f * (1 / 9)))
  const tail = -1 / 10 + f * (1 / 11 + f * (-1 / 12))
  const fourth = square * square
  return f + square * (head + fourth * (middle + fourth * tail))
}

/** ln(2^scale (x + y)) for normal x > 0 and |y| at most an ulp of x. */
export function logOfSum(x: number, y: number, scale: number): number {
  const e = (highWord(x) - ROOT_HALF) >> 20
  const shrink = powersOfTwo[POWER_OFFSET - e]!
  const m = x * shrink
  const j = (m * 128 + 0.5) | 0
  const r = (m - j * (1 / 128) + y * shrink) * inverse[j]!
  const octaves = e + scale
  const base = octaves * LN2_HIGH + high[j]!
  const sum = base + r
  const square = r * r
  const series = -1 / 2 + r * (1 / 3) + square * (-1 / 4 + r * (1 / 5) + square * (-1 / 6 + r * (1 / 7)))
  return sum + (base - sum + r + (octaves * LN2_LOW + low[j]! + square * series))
}
