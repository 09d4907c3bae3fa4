import { packed } from './pack.ts'

/**
 * Two rows of `out`, at `to` and `toLower`, four columns from `j` on: the packed pair times b. The eight sums stay
 * in registers, and each number of b that is read serves two of them.
 */
export function pairBlock(
  kept: number,
  b: Float64Array,
  out: Float64Array,
  to: number,
  toLower: number,
  j: number,
): void {
  const { places, upper, lower } = packed
  let u0 = 0
  let u1 = 0
  let u2 = 0
  let u3 = 0
  let v0 = 0
  let v1 = 0
  let v2 = 0
  let v3 = 0
  for (let q = 0; q < kept; q++) {
    const u = upper[q]!
    const v = lower[q]!
    const o = places[q]! + j
    const b0 = b[o]!
    const b1 = b[o + 1]!
    const b2 = b[o + 2]!
    const b3 = b[o + 3]!
    u0 += u * b0
    u1 += u * b1
    u2 += u * b2
    u3 += u * b3
    v0 += v * b0
    v1 += v * b1
    v2 += v * b2
    v3 += v * b3
  }
  out[to + j] = u0
  out[to + j + 1] = u1
  out[to + j + 2] = u2
  out[to + j + 3] = u3
  out[toLower + j] = v0
  out[toLower + j + 1] = v1
  out[toLower + j + 2] = v2
  out[toLower + j + 3] = v3
}

/** One column of the two rows, for a matrix of fewer than four. */
export function pairColumn(
  kept: number,
  b: Float64Array,
  out: Float64Array,
  to: number,
  toLower: number,
  j: number,
): void {
  const { places, upper, lower } = packed
  let u = 0
  let v = 0
  for (let q = 0; q < kept; q++) {
    const factor = b[places[q]! + j]!
    u += upper[q]! * factor
    v += lower[q]! * factor
  }
  out[to + j] = u
  out[toLower + j] = v
}
