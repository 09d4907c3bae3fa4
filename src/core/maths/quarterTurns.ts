import { type Angle, reduceAngle } from './reduceAngle.ts'

const angle: Angle = { quarters: 0, high: 0, low: 0 }

/** sin(x + quarters · π/2) for whole `quarters`; NaN for ±Infinity and NaN. */
export function sinAfterQuarters(x: number, quarters: number): number {
  if (x - x !== 0) return NaN
  reduceAngle(x, angle)
  const turn = angle.quarters + quarters
  const value = turn & 1 ? cosNearZero(angle.high, angle.low) : sinNearZero(angle.high, angle.low)
  return turn & 2 ? -value : value
}

/** sin(x + y) for |x| ≤ π/4, |y| below an ulp of x: the series to x^17, the rest below 2^−63. */
function sinNearZero(x: number, y: number): number {
  const z = x * x
  const end = 1 / 6227020800 + z * (-1 / 1307674368000 + z * (1 / 355687428096000))
  const series = -1 / 6 + z * (1 / 120 + z * (-1 / 5040 + z * (1 / 362880 + z * (-1 / 39916800 + z * end))))
  return x + (x * z * series + y * (1 - z / 2))
}

/** cos(x + y) for |x| ≤ π/4, |y| below an ulp of x: the series to x^18, with what 1 − x²/2 loses given back. */
function cosNearZero(x: number, y: number): number {
  const z = x * x
  const end = 1 / 479001600 + z * (-1 / 87178291200 + z * (1 / 20922789888000 + z * (-1 / 6402373705728000)))
  const series = 1 / 24 + z * (-1 / 720 + z * (1 / 40320 + z * (-1 / 3628800 + z * end)))
  const half = z / 2
  const main = 1 - half
  return main + (1 - main - half + (z * z * series - x * y))
}
