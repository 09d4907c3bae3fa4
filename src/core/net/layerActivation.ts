import { activations, vectorActivations } from '../activations/index.ts'
import type { BoundActivation } from '../define/activation.ts'
import type { BoundVectorActivation } from '../define/vectorActivation.ts'
import { memberOf } from './member.ts'

/** An activation as a layer applies it to its sums z (rows, units). */
export interface LayerActivation {
  /** out = f(z) */
  forward(z: Float64Array, out: Float64Array, rows: number, units: number): void
  /** Turns d from ∂loss/∂f(z) into ∂loss/∂z, in place. */
  backward(z: Float64Array, d: Float64Array, rows: number, units: number): void
}

/** Element by element. */
function elementwise({ value, slope }: BoundActivation): LayerActivation {
  return {
    forward(z, out, rows, units) {
      for (let i = 0; i < rows * units; i++) out[i] = value(z[i]!)
    },
    backward(z, d, rows, units) {
      for (let i = 0; i < rows * units; i++) d[i] = d[i]! * slope(z[i]!)
    },
  }
}

/** Row by row, by way of two rows of its own. */
function rowwise({ value, pullback }: BoundVectorActivation, units: number): LayerActivation {
  const row = new Float64Array(units)
  const result = new Float64Array(units)
  const copyRow = (from: Float64Array, start: number, to: Float64Array) => {
    for (let j = 0; j < units; j++) to[j] = from[start + j]!
  }
  return {
    forward(z, out, rows) {
      for (let i = 0; i < rows; i++) {
        copyRow(z, i * units, row)
        value(row, result)
        out.set(result, i * units)
      }
    },
    backward(z, d, rows) {
      for (let i = 0; i < rows; i++) {
        copyRow(z, i * units, row)
        copyRow(d, i * units, result)
        pullback(row, result, result)
        d.set(result, i * units)
      }
    },
  }
}

/**
 * @returns null for the identity, which needs no work
 * @throws RangeError if no activation has the id
 */
export function layerActivation(
  id: string,
  params: Readonly<Record<string, number>>,
  units: number,
): LayerActivation | null {
  if (id === 'identity') return null
  const vector = vectorActivations.find((one) => one.id === id)
  if (vector !== undefined) return rowwise(vector.bind(params), units)
  return elementwise(memberOf(activations, id, 'activation').bind(params))
}
