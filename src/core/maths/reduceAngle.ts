import { splitDouble } from './bits.ts'
import { ROUNDER, sumError } from './exact.ts'
import { cut, pi } from './fixedPoint.ts'

/** An angle as quarters · π/2 + high + low, with |high| ≤ π/4 (a little over), low what does not fit in high. */
export interface Angle {
  quarters: number
  high: number
  low: number
}

/** π/2 in three pieces of 33 bits, whose products with n < 2^20 are exact, and a fourth. */
const [P1, P2, P3, P4] = /* @__PURE__ */ cut(pi() / 2n, 32, 65, 98) as [number, number, number, number]

/** Writes x, finite, into `angle`. (Cody and Waite; beyond 10^6 by whole numbers, after Payne and Hanek.) */
export function reduceAngle(x: number, angle: Angle): void {
  if (x > 1e6 || x < -1e6) return reduceLarge(x, angle)
  const n = x / (P1 + P2) + ROUNDER - ROUNDER
  const a = x - n * P1
  const b = a - n * P2
  const c = b - n * P3
  const rest = sumError(a, -n * P2, b) + sumError(b, -n * P3, c) - n * P4
  angle.quarters = n & 3
  angle.high = c + rest
  angle.low = c - angle.high + rest
}

/** Enough binary places of 2/π for the largest double, 2^1024, with 176 to spare. */
const PLACES = 1200n
let turns = 0n

/** Exact whole-number arithmetic: x is m · 2^e, and x · 2/π is cut at the binary point. */
function reduceLarge(x: number, angle: Angle): void {
  turns ||= (2n << (2n * PLACES)) / pi(1n << PLACES)
  const [m, e] = splitDouble(x)
  const places = PLACES - BigInt(e)
  const quarters = BigInt(m) * turns
  const whole = (quarters + (1n << (places - 1n))) >> places
  const fraction = quarters - (whole << places)
  const [a, b, c] = cut((fraction * pi()) >> (places + 1n), 52, 105) as [number, number, number]
  angle.quarters = Number(whole & 3n)
  angle.high = a + b
  angle.low = a - angle.high + b + c
}
