import { log, power } from '../maths/elementary.ts'

/** Far more than a chart has pixels. */
const most = 10_000

/**
 * Learning rates evenly spaced on a logarithmic scale, as near to `perDecade` of them in every decade as fits between the
 * two ends, which are included. Between powers of ten all powers of ten are among them, exactly.
 * @throws RangeError unless 0 < low < high < ∞ and perDecade > 0, or for more than 10,000 rates
 */
export function ratesBetween(low: number, high: number, perDecade: number): Float64Array {
  const from = exponentOf(low)
  const decades = exponentOf(high) - from
  const gaps = Math.max(1, Math.round(decades * perDecade))
  if (!(low > 0 && decades > 0 && perDecade > 0 && gaps < most))
    throw new RangeError(`There are no ${perDecade} learning rates a decade from ${low} to ${high}`)
  const rates = Float64Array.from({ length: gaps + 1 }, (_, i) => power(10, from + (i * decades) / gaps))
  rates[0] = low
  rates[gaps] = high
  return rates
}

/** log₁₀ x, whole for a power of ten. */
function exponentOf(x: number): number {
  const exponent = log(x) / Math.LN10
  const whole = Math.round(exponent)
  return power(10, whole) === x ? whole : exponent
}
