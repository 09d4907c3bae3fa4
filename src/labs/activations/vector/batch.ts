import type { BoundVectorActivation } from '../../../core/define/vectorActivation.ts'
import { exp } from '../../../core/maths/elementary.ts'

type Axis = '0' | '1'
export type Matrix = readonly (readonly number[])[]

/** A batch of rows as long as the first one: what is missing in the others is 0. */
export const batchOf = (z: readonly number[], others: Matrix): Matrix => [
  z,
  ...others.map((row) => z.map((_, j) => row[j] ?? 0)),
]

const transposed = (matrix: Matrix): Matrix => matrix[0]!.map((_, j) => matrix.map((row) => row[j]!))

/** f of every row (axis 1, as it should be) or of every column (axis 0). */
export function alongAxis({ value }: BoundVectorActivation, matrix: Matrix, axis: Axis): Matrix {
  const vectors = axis === '1' ? matrix : transposed(matrix)
  const outputs = vectors.map((vector) => {
    const out = Float64Array.from(vector)
    value(out, out)
    return Array.from(out)
  })
  return axis === '1' ? outputs : transposed(outputs)
}

/** What the outputs are shares of: themselves, or of logarithms e to them. */
export const sharesOf = (id: string, outputs: Matrix): Matrix =>
  id === 'log-softmax' ? outputs.map((row) => row.map(exp)) : outputs

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

export const rowSums = (matrix: Matrix): readonly number[] => matrix.map(total)
export const columnSums = (matrix: Matrix): readonly number[] => transposed(matrix).map(total)

/** Whether a sum is 1 but for rounding. */
export const isOne = (sum: number): boolean => Math.abs(sum - 1) < 1e-12
