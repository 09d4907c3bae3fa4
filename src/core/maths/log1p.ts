import { logNearOne, logOfSum } from './log.ts'
import { sumError } from './exact.ts'

/** ln(1 + x), precise near 0: what rounding 1 + x loses is carried along. Never decreasing. Largest error: 0.59 ulp. */
export function log1p(x: number): number {
  if (x > -1 / 32 && x < 1 / 32) return x * x < 1e-34 ? x : logNearOne(x)
  if (x > -1 && x < Infinity) {
    const u = 1 + x
    return logOfSum(u, sumError(x, 1, u), 0)
  }
  return x === -1 ? -Infinity : x === Infinity ? Infinity : NaN
}
