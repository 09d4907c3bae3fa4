import { inits } from '../inits/index.ts'
import { kernels as fastest, type Kernels } from '../maths/kernels/index.ts'
import type { RandomState } from '../maths/randomState.ts'
import { FeedForward } from './feedForward.ts'
import type { Layer } from './layer.ts'
import { memberOf } from './member.ts'

export interface NetSpec {
  /** Units per layer, the inputs first, the outputs last, e.g. [784, 50, 10]. */
  readonly sizes: readonly number[]
  /** Activation ids of the hidden layers; a missing one is as the last that is there. Elementwise or of a vector. */
  readonly activations?: readonly string[]
  /** Activation of the output layer; 'identity' if left out, as the losses from logits want it. */
  readonly output?: string
  /** Parameters of all activations that have one of that name, e.g. { alpha: 0.1 }. */
  readonly activationParams?: Readonly<Record<string, number>>
  /** Id of a loss or class loss. */
  readonly loss: string
  readonly lossParams?: Readonly<Record<string, number>>
  /**
   * Id of the class loss that `loss()` reports, if not the one that is minimised; it is given the net's probabilities.
   * The book reports 'cross-entropy', with its δ, and descends as for 'softmax-cross-entropy'.
   */
  readonly report?: string
  /** Id of the weights' init, 'normal' if left out. Biases begin at 0. */
  readonly init?: string
  /** Standard deviation for the init 'normal', 0.01 if left out. */
  readonly initStd?: number
}

export interface Net {
  readonly sizes: readonly number[]
  /** All parameters, W1 b1 W2 b2 …; W is (inputs, units), row-major. May be written to. */
  readonly parameters: Float64Array
  /** ∂loss/∂parameters of the last `backward`, in the same order. */
  readonly gradient: Float64Array
  /** The same arrays, cut into layers. */
  readonly layers: readonly Layer[]
  /**
   * @param x (rows, inputs), row-major; what lies beyond `rows` is ignored
   * @param rows how many; all of x if left out
   * @returns the outputs (rows, outputs): the net's own array, overwritten by the next call
   * @throws RangeError if x has fewer rows, or its length is no whole number of rows and none is given
   */
  forward(x: Float64Array, rows?: number): Float64Array
  /**
   * The loss of the last `forward`.
   * @param t targets of exactly its rows: labels (rows), or one-hot rows or values (rows, outputs)
   */
  loss(t: Float64Array): number
  /** Writes `gradient` for the last `forward`, whose x must be unchanged. */
  backward(t: Float64Array): void
  /**
   * How many rows of the last `forward` are recognised: the largest output is at the target's class; with one output, it
   * lies on the target's side of P = ½. NaN if the loss is of a real number, where there are no classes.
   */
  correct(t: Float64Array): number
  /** Share of rows recognised, 0 to 1; NaN as `correct`. */
  accuracy(t: Float64Array): number
  /** out (rows, outputs) = the outputs of the last `forward` as probabilities (regression: as they are). */
  probabilities(out: Float64Array): void
  /** Whether the loss is a mean over rows, rather than a sum. */
  readonly meanLoss: boolean
}

/**
 * A fully connected net: each layer is f(x·W + b).
 * @param random draws the weights, layer by layer
 * @param kernels how matrices are multiplied; all kernels give the same bits
 * @throws RangeError for sizes that are not positive whole numbers, or an id that nothing bears
 * @example
 * const net = createNet({ sizes: [2, 3, 1], activations: ['tanh'], loss: 'bce-logits' }, new RandomState(0))
 * net.forward(Float64Array.of(0, 1, 1, 1))       // two points → two logits
 * net.loss(Float64Array.of(1, 0))                // against their classes
 */
export function createNet(spec: NetSpec, random: RandomState, kernels: Kernels = fastest): Net {
  const { sizes } = spec
  if (sizes.length < 2 || !sizes.every((n) => Number.isSafeInteger(n) && n > 0))
    throw new RangeError(`Layers cannot have the sizes ${sizes.join(', ')}`)
  return new FeedForward(spec, initialParameters(spec, random), kernels)
}

/** Weights drawn layer by layer, biases 0. */
function initialParameters(
  { sizes, init = 'normal', initStd = 0.01 }: NetSpec,
  random: RandomState,
): Float64Array {
  const { weights } = memberOf(inits, init, 'init')
  const parts = sizes.slice(1).map((units, i) => {
    const part = new Float64Array((sizes[i]! + 1) * units)
    part.set(weights(random, sizes[i]!, units, { std: initStd }))
    return part
  })
  const parameters = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let from = 0
  for (const part of parts) {
    parameters.set(part, from)
    from += part.length
  }
  return parameters
}
