/** The largest exponent for which x^n is a product. */
export const MOST_FACTORS = 16

/**
 * x^n for whole n, |n| ≤ 16, by repeated multiplication in a fixed order: x² is x·x, x³ is x²·x, x⁵ is (x²)²·x.
 * A negative exponent takes the reciprocal at the end.
 */
export function wholePower(x: number, n: number): number {
  let product = 1
  let square = x
  for (let left = Math.abs(n); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) product = product === 1 ? square : square * product
    if (left > 1) square = square * square
  }
  return n < 0 ? 1 / product : product
}
