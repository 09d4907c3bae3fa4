import { erfc, exp } from '../maths/elementary.ts'

/** Standard deviations beyond which a normal variable lies with a probability of 2·10⁻¹⁹: never, to a double. */
export const reach = 9

/** The density of the standard normal. */
export function normalDensity(z: number): number {
  return exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
}

/** P(Z > z) of the standard normal, precise far out as well. */
const above = (z: number): number => erfc(z / Math.SQRT2) / 2

/** The probability with which a normal variable lies between two places, either of which may be infinite. @param std above 0 */
export function normalShare([low, high]: readonly [number, number], mean: number, std: number): number {
  const [a, b] = [(low - mean) / std, (high - mean) / std]
  return a > 0 ? above(a) - above(b) : above(-b) - above(-a)
}
