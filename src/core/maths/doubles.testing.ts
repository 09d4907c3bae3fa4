import { POWER_OFFSET, powersOfTwo } from './powersOfTwo.ts'

const double = new Float64Array(1)
const bits = new BigInt64Array(double.buffer)

/** The next greater double. */
export function nextUp(x: number): number {
  if (x === 0) return Number.MIN_VALUE
  double[0] = x
  bits[0]! += x > 0 ? 1n : -1n
  return double[0]!
}

/** The n doubles from x up, x among them. */
export function upFrom(x: number, n: number): number[] {
  const doubles = [x]
  while (doubles.length < n) doubles.push(nextUp(doubles.at(-1)!))
  return doubles
}

/** The distance of the doubles around x: 2^−52 for 1 ≤ |x| < 2, never less than 2^−1074. */
export function ulp(x: number): number {
  double[0] = Math.abs(x)
  const exponent = Number(bits[0]! >> 52n) - 1023
  return powersOfTwo[Math.max(0, exponent - 52 + POWER_OFFSET)]!
}
