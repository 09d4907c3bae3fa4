// Two vectors of the left operand, without the places where both are 0. Shared by all calls and grown as needed, so
// that a training step allocates nothing.
let places = new Int32Array(0)
let uppers = new Float64Array(0)
let lowers = new Float64Array(0)

function reserve(length: number): void {
  if (places.length >= length) return
  places = new Int32Array(length)
  uppers = new Float64Array(length)
  lowers = new Float64Array(length)
}

/**
 * Packs two vectors of `k` elements, `stride` apart, that begin at `upper` and `lower`.
 * @returns how many places were kept; place p is noted as p · n, where row p of a matrix of n columns begins
 */
function pack(a: Float64Array, upper: number, lower: number, stride: number, k: number, n: number): number {
  const at = places
  const us = uppers
  const vs = lowers
  let kept = 0
  for (let p = 0; p < k; p++) {
    const u = a[upper + p * stride]!
    const v = a[lower + p * stride]!
    if (u !== 0 || v !== 0) {
      at[kept] = p * n
      us[kept] = u
      vs[kept] = v
      kept++
    }
  }
  return kept
}

/**
 * Two rows of `out`, at `upper` and `lower`, four columns from `j` on: the packed vectors times b (k, n). The eight
 * sums stay in registers, and each number of b that is read serves two of them.
 */
function block(
  kept: number,
  b: Float64Array,
  out: Float64Array,
  upper: number,
  lower: number,
  j: number,
): void {
  const at = places
  const us = uppers
  const vs = lowers
  let u0 = 0
  let u1 = 0
  let u2 = 0
  let u3 = 0
  let v0 = 0
  let v1 = 0
  let v2 = 0
  let v3 = 0
  for (let q = 0; q < kept; q++) {
    const u = us[q]!
    const v = vs[q]!
    const o = at[q]! + j
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
  out[upper + j] = u0
  out[upper + j + 1] = u1
  out[upper + j + 2] = u2
  out[upper + j + 3] = u3
  out[lower + j] = v0
  out[lower + j + 1] = v1
  out[lower + j + 2] = v2
  out[lower + j + 3] = v3
}

/** One column of the two rows, for a matrix of fewer than four. */
function column(
  kept: number,
  b: Float64Array,
  out: Float64Array,
  upper: number,
  lower: number,
  j: number,
): void {
  let u = 0
  let v = 0
  for (let q = 0; q < kept; q++) {
    const factor = b[places[q]! + j]!
    u += uppers[q]! * factor
    v += lowers[q]! * factor
  }
  out[upper + j] = u
  out[lower + j] = v
}

/**
 * out (m, n) = the m vectors of `a` times b (k, n), two rows at a time. Vector i begins at i · `begin` and its k
 * elements lie `stride` apart, so rows and columns of a matrix serve alike. The last row of an odd number goes with
 * itself, and the last block of four columns overlaps the one before it: both write the same numbers once more.
 */
export function multiplyPairs(
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  m: number,
  k: number,
  n: number,
  begin: number,
  stride: number,
): void {
  reserve(k)
  for (let i = 0; i < m; i += 2) {
    const next = i + 1 < m ? i + 1 : i
    const kept = pack(a, i * begin, next * begin, stride, k, n)
    if (n < 4) for (let j = 0; j < n; j++) column(kept, b, out, i * n, next * n, j)
    else for (let j = 0; j < n; j += 4) block(kept, b, out, i * n, next * n, j < n - 4 ? j : n - 4)
  }
}
