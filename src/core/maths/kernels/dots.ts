/** Dot products of two rows of a (at `upper`, `lower`) with four rows of b (from `first` on), k elements each. */
function block(
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  upper: number,
  lower: number,
  first: number,
  k: number,
  toUpper: number,
  toLower: number,
): void {
  let u0 = 0
  let u1 = 0
  let u2 = 0
  let u3 = 0
  let v0 = 0
  let v1 = 0
  let v2 = 0
  let v3 = 0
  for (let p = 0; p < k; p++) {
    const u = a[upper + p]!
    const v = a[lower + p]!
    const o = first + p
    const b0 = b[o]!
    const b1 = b[o + k]!
    const b2 = b[o + 2 * k]!
    const b3 = b[o + 3 * k]!
    u0 += u * b0
    u1 += u * b1
    u2 += u * b2
    u3 += u * b3
    v0 += v * b0
    v1 += v * b1
    v2 += v * b2
    v3 += v * b3
  }
  out[toUpper] = u0
  out[toUpper + 1] = u1
  out[toUpper + 2] = u2
  out[toUpper + 3] = u3
  out[toLower] = v0
  out[toLower + 1] = v1
  out[toLower + 2] = v2
  out[toLower + 3] = v3
}

/** Dot product of the k elements of a from `i` on with those of b from `j` on. */
function dot(a: Float64Array, b: Float64Array, i: number, j: number, k: number): number {
  let sum = 0
  for (let p = 0; p < k; p++) sum += a[i + p]! * b[j + p]!
  return sum
}

/** out (m, n) = a (m, k) · bᵀ, b (n, k), in blocks of 2×4; rows and blocks left over are treated as in pairs.ts. */
export function multiplyDots(
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  m: number,
  k: number,
  n: number,
): void {
  if (n < 4) {
    for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) out[i * n + j] = dot(a, b, i * k, j * k, k)
    return
  }
  for (let i = 0; i < m; i += 2) {
    const next = i + 1 < m ? i + 1 : i
    for (let j = 0; j < n; j += 4) {
      const from = j < n - 4 ? j : n - 4
      block(a, b, out, i * k, next * k, from * k, k, i * n + from, next * n + from)
    }
  }
}
