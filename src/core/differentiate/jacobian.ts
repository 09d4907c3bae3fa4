import type { BoundVectorActivation } from '../define/vectorActivation.ts'

/**
 * Every partial derivative of a function of a vector, exact: one pullback for each output.
 * @returns ∂fᵢ/∂zⱼ at [i·n + j], row by row
 */
export function jacobian({ pullback }: BoundVectorActivation, z: Float64Array): Float64Array {
  const n = z.length
  const rows = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    const row = rows.subarray(i * n, (i + 1) * n)
    row[i] = 1
    pullback(z, row, row)
  }
  return rows
}
