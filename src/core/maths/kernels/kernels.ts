/**
 * Products of matrices, row-major. Shapes are given as (rows, columns); `out` is overwritten whole and overlaps neither
 * operand. Arrays may be longer than their matrix: what lies beyond is neither read nor written.
 *
 * Every implementation gives the same bits for finite operands: an element of `out` is the sum of its products from 0,
 * in increasing index of the shared dimension. A product with a zero of `a` may be left out: it is ±0, and a sum that
 * starts at +0 is never −0, so adding ±0 to it changes no bit.
 */
export interface Kernels {
  /** out (m, n) = a (m, k) · b (k, n) */
  multiply(a: Float64Array, b: Float64Array, out: Float64Array, m: number, k: number, n: number): void
  /** out (m, n) = aᵀ · b, with a (k, m) and b (k, n) */
  multiplyTransposedLeft(
    a: Float64Array,
    b: Float64Array,
    out: Float64Array,
    m: number,
    k: number,
    n: number,
  ): void
  /** out (m, n) = a · bᵀ, with a (m, k) and b (n, k) */
  multiplyTransposedRight(
    a: Float64Array,
    b: Float64Array,
    out: Float64Array,
    m: number,
    k: number,
    n: number,
  ): void
}
