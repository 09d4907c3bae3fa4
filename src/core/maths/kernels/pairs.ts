import { pack, reserve } from './pack.ts'
import { pairBlock, pairColumn } from './pairBlock.ts'

/**
 * out (m, n) = the m vectors of `a` times b (k, n), two vectors at a time. Vector i begins at i · `begin` and its k
 * elements lie `stride` apart, so rows and columns of a matrix serve alike. The last vector of an odd number goes with
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
    if (n < 4) for (let j = 0; j < n; j++) pairColumn(kept, b, out, i * n, next * n, j)
    else for (let j = 0; j < n; j += 4) pairBlock(kept, b, out, i * n, next * n, j < n - 4 ? j : n - 4)
  }
}
