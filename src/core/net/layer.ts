import type { Kernels } from '../maths/kernels/index.ts'
import type { LayerActivation } from './layerActivation.ts'

/** One layer: a = f(x·W + b). The arrays are views of the net's flat arrays. */
export interface Layer {
  readonly inputs: number
  readonly units: number
  /** (inputs, units), row-major */
  readonly weights: Float64Array
  /** (units) */
  readonly bias: Float64Array
  readonly weightsGradient: Float64Array
  readonly biasGradient: Float64Array
}

/** What a layer computes for a batch, (rows, units) each. Longer than that where an earlier batch had more rows. */
export interface LayerValues {
  /** x·W + b */
  readonly sums: Float64Array
  /** f(sums); the same array if f is the identity */
  readonly outputs: Float64Array
  /** ∂loss/∂outputs, then ∂loss/∂sums */
  readonly deltas: Float64Array
}

/** Cuts flat arrays of parameters and gradients into layers, W1 b1 W2 b2 …. */
export function layersOf(
  sizes: readonly number[],
  parameters: Float64Array,
  gradient: Float64Array,
): Layer[] {
  let from = 0
  const next = (length: number) => {
    from += length
    return [parameters.subarray(from - length, from), gradient.subarray(from - length, from)] as const
  }
  return sizes.slice(1).map((units, i) => {
    const inputs = sizes[i]!
    const [weights, weightsGradient] = next(inputs * units)
    const [bias, biasGradient] = next(units)
    return { inputs, units, weights, bias, weightsGradient, biasGradient }
  })
}

export function layerValues(units: number, rows: number, linear: boolean): LayerValues {
  const sums = new Float64Array(rows * units)
  const outputs = linear ? sums : new Float64Array(rows * units)
  return { sums, outputs, deltas: new Float64Array(rows * units) }
}

export function layerForward(
  layer: Layer,
  activation: LayerActivation | null,
  kernels: Kernels,
  x: Float64Array,
  { sums, outputs }: LayerValues,
  rows: number,
): void {
  const { inputs, units, weights, bias } = layer
  kernels.multiply(x, weights, sums, rows, inputs, units)
  for (let i = 0, at = 0; i < rows; i++) for (let j = 0; j < units; j++, at++) sums[at] = sums[at]! + bias[j]!
  activation?.forward(sums, outputs, rows, units)
}

/**
 * Writes the layer's gradients.
 * @param x what entered the layer
 * @param before the deltas of the layer before, to be written; null for the first layer
 */
export function layerBackward(
  layer: Layer,
  activation: LayerActivation | null,
  kernels: Kernels,
  x: Float64Array,
  { sums, deltas }: LayerValues,
  before: Float64Array | null,
  rows: number,
): void {
  const { inputs, units, weights, weightsGradient, biasGradient } = layer
  activation?.backward(sums, deltas, rows, units)
  kernels.multiplyTransposedLeft(x, deltas, weightsGradient, inputs, rows, units)
  for (let j = 0; j < units; j++) {
    let sum = 0
    for (let i = 0; i < rows; i++) sum += deltas[i * units + j]!
    biasGradient[j] = sum
  }
  if (before !== null) kernels.multiplyTransposedRight(deltas, weights, before, rows, units, inputs)
}
