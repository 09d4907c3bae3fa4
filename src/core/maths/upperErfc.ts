import { productError, sumError } from './exact.ts'
import { expOfSum } from './exp.ts'

/** t = (x − CENTRE)/(x + CENTRE) draws the range of x together; ±0.77 at its ends. */
const CENTRE = 3.5

/**
 * (1 + 2x) e^(x²) erfc x for 0.98 ≤ x ≤ 27 as a polynomial in t, least power first: the Chebyshev interpolant worked
 * out with mpmath, off by 2^−56 at most before CONSTANT_LOW. Form: Shepherd and Laframboise, Math. Comp. 36 (1981).
 */
const COEFFICIENTS = [
  1.2423492448711544, -0.14000918013761934, -0.010555596332218073, 0.09751909515324585, -0.11508959816020456,
  0.08798315382548391, -0.048823325827736914, 0.019099330928671766, -0.004215019905134314,
  -0.00030226771119448855, 0.0005643843257911785, -0.00012151360514884922, -4.278120151623381e-5,
  2.426597425421737e-5, 2.322336664740595e-6, -3.826603621196673e-6, -2.501582092666464e-8,
  6.138103212488099e-7, -4.052576497001208e-8, -9.244257578057049e-8, 2.3331022424987554e-8,
]
const CONSTANT = COEFFICIENTS[0]!
const CONSTANT_LOW = -1.0846756337728736e-17

/**
 * erfc x for x ≥ 0.98: e^(−x²) P(t)/(1 + 2x). What rounding loses in x², in P and in 1 + 2x goes into the exponent.
 */
export function upperErfc(x: number): number {
  if (!(x < 27.3)) return x > 0 ? 0 : NaN
  const t = (x - CENTRE) / (x + CENTRE)
  let tail = 0
  for (let i = COEFFICIENTS.length - 1; i > 0; i--) tail = (tail + COEFFICIENTS[i]!) * t
  const above = CONSTANT + tail
  const below = 1 + 2 * x
  const square = x * x
  const aboveLow = (sumError(CONSTANT, tail, above) + CONSTANT_LOW) / above
  const belowLow = sumError(1, 2 * x, below) / below
  return expOfSum(-square, aboveLow - belowLow - productError(x, x, square)) * (above / below)
}
