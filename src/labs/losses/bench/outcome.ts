import { softmax } from '../../../core/activations/softmax.ts'
import { crossEntropy } from '../../../core/losses/crossEntropy.ts'
import { softmaxCrossEntropy } from '../../../core/losses/softmaxCrossEntropy.ts'
import { sumSquaredError } from '../../../core/losses/sumSquaredError.ts'
import type { LossSettings } from '../fields.ts'
import { batchOf, type Batch } from './batch.ts'

export type BenchSettings = Pick<LossSettings, 'table' | 'targets' | 'from' | 'format' | 'reduce' | 'delta'>

/** Everything that follows from the batch. Matrices are row-major, (rows, classes). */
export interface Outcome extends Batch {
  readonly classes: number
  /** The probabilities: softmax of each row of logits, or the table itself. */
  readonly y: Float64Array
  /** Each row's −log of the probability of its right class plus δ. */
  readonly rowLosses: readonly number[]
  /** Their mean or sum, as the core computes it from targets of the chosen format. */
  readonly loss: number
  /** What the loss could at most be: −log δ. */
  readonly cap: number
  /** ½Σ(y − t)², averaged over the rows or not as the loss is. */
  readonly squared: number
  /** The same loss from the logits at once, without δ; null where there are no logits. */
  readonly fused: number | null
  /** ∂loss/∂logit, or ∂loss/∂probability where the table holds those. */
  readonly gradient: Float64Array
}

const entropyOfLogits = softmaxCrossEntropy.bind()
const squaredError = sumSquaredError.bind()
const shares = softmax.bind()

function probabilities(z: Float64Array, classes: number): Float64Array {
  const y = new Float64Array(z.length)
  for (let from = 0; from < z.length; from += classes)
    shares.value(z.subarray(from, from + classes), y.subarray(from, from + classes))
  return y
}

/** Rows of 0 with a 1 at the right class. */
export function oneHot(targets: readonly number[], classes: number): Float64Array {
  const out = new Float64Array(targets.length * classes)
  targets.forEach((target, row) => (out[row * classes + target] = 1))
  return out
}

export function outcomeOf(settings: BenchSettings): Outcome {
  const { from, format, reduce, delta } = settings
  const batch = batchOf(settings)
  const classes = batch.table[0]!.length
  const given = Float64Array.from(batch.table.flat())
  const labels = Float64Array.from(batch.targets)
  const hot = oneHot(batch.targets, classes)
  const entropy = crossEntropy.bind({ delta })
  const ofLogits = from === 'logits'
  const y = ofLogits ? probabilities(given, classes) : given
  const times = reduce === 'sum' ? labels.length : 1
  const gradient = new Float64Array(given.length)
  ;(ofLogits ? entropyOfLogits : entropy).gradient(given, labels, classes, gradient)
  const row = (i: number) => y.subarray(i * classes, (i + 1) * classes)
  return {
    ...batch,
    classes,
    y,
    rowLosses: batch.targets.map((_, i) => entropy.value(row(i), labels.subarray(i, i + 1), classes)),
    loss: times * entropy.value(y, format === 'labels' ? labels : hot, classes),
    cap: entropy.facts.most,
    squared: (times * squaredError.value(y, hot)) / labels.length,
    fused: ofLogits ? times * entropyOfLogits.value(given, labels, classes) : null,
    gradient: gradient.map((slope) => times * slope),
  }
}
