import { POWER_OFFSET, powersOfTwo } from './powersOfTwo.ts'

/**
 * Real constants as whole numbers: v stands for v / 2^160. The tables behind exp, log and atan are worked out with
 * this from their series when the module loads, in exact integer arithmetic, so no list of digits has to be believed.
 */
const FRACTION_BITS = 160

export const ONE = 1n << BigInt(FRACTION_BITS)

/** p/q + sign (p/q)³/3 + (p/q)⁵/5 + sign … times `one`: atan(p/q) for sign −1, atanh(p/q) for sign 1. */
function inverseTangent(p: bigint, q: bigint, sign: 1n | -1n, one: bigint): bigint {
  let sum = 0n
  let term = (one * p) / q
  for (let k = 1n; term !== 0n; k += 2n) {
    sum += term / k
    term = (sign * term * p * p) / (q * q)
  }
  return sum
}

/** atan(p/q) for whole p, q; the series is short while |p/q| is small. */
export const arctangent = (p: bigint, q: bigint, one = ONE): bigint => inverseTangent(p, q, -1n, one)

/** ln(a/b) = 2 atanh((a − b)/(a + b)) for whole a, b > 0 of similar size. */
export const logarithm = (a: bigint, b: bigint): bigint => 2n * inverseTangent(a - b, a + b, 1n, ONE)

/** π by Machin's formula, times `one`. */
export const pi = (one = ONE): bigint => 16n * arctangent(1n, 5n, one) - 4n * arctangent(1n, 239n, one)

/** e^v by its power series, for a fixed-point v of at most 1. */
export function exponential(v: bigint): bigint {
  let sum = 0n
  let term = ONE
  for (let k = 1n; term !== 0n; k++) {
    sum += term
    term = (term * v) / (k * ONE)
  }
  return sum
}

/** erf(p/q) = scale Σ (−1)^n (p/q)^(2n+1) / (n! (2n + 1)) with scale = 2/√π, for p/q up to 3 or so. */
export function errorFunction(p: bigint, q: bigint, scale: bigint): bigint {
  let sum = 0n
  let term = (ONE * p) / q
  for (let n = 1n; term !== 0n; n++) {
    sum += term / (2n * n - 1n)
    term = (-term * p * p) / (n * q * q)
  }
  return (sum * scale) / ONE
}

/** 2/√π, by Newton's iteration on r = √(4/π), which comes down from above. */
export function twoOverRootPi(): bigint {
  const square = (4n * ONE * ONE * ONE) / pi()
  let root = 2n * ONE
  for (;;) {
    const next = (root + square / root) / 2n
    if (next >= root) return root
    root = next
  }
}

/**
 * v as a sum of doubles, cut at the given binary places: the first is the multiple of 2^−places[0] at or below v, the
 * next the multiple of 2^−places[1] at or below what is left, and the last takes 53 bits of what is left then.
 * Each piece must fit 53 bits.
 */
export function cut(v: bigint, ...places: number[]): number[] {
  const pieces: number[] = []
  for (const place of [...places, places.at(-1)! + 53]) {
    const shift = BigInt(FRACTION_BITS - place)
    const piece = v >> shift
    v -= piece << shift
    pieces.push(Number(piece) * powersOfTwo[POWER_OFFSET - place]!)
  }
  return pieces
}
