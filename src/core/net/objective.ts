import type { BoundClassLoss } from '../define/classLoss.ts'
import { classLosses, losses } from '../losses/index.ts'
import { exp } from '../maths/elementary.ts'
import { layerActivation } from './layerActivation.ts'
import { memberOf } from './member.ts'

/** What a net's outputs y (rows, outputs) mean and how far they are from their targets t. */
export interface Objective {
  /** The loss that is minimised. */
  value(y: Float64Array, t: Float64Array): number
  /** out = ∂value/∂y */
  gradient(y: Float64Array, t: Float64Array, out: Float64Array): void
  /** Rows whose class is recognised; NaN where the targets are no classes. */
  correct(y: Float64Array, t: Float64Array): number
  /** out = y as probabilities, of y's shape; y itself where it is a plain number. May be y. */
  probabilities(y: Float64Array, out: Float64Array): void
  /** Whether value is a mean over rows, rather than a sum. */
  readonly mean: boolean
}

type Values = Readonly<Record<string, number>>

/** @throws RangeError if no loss has the id */
export function objectiveOf(id: string, params: Values, outputs: number): Objective {
  const ofClasses = classLosses.find((one) => one.id === id)
  if (ofClasses !== undefined) return classObjective(ofClasses.of, ofClasses.bind(params), outputs)
  const loss = memberOf(losses, id, 'loss')
  const { value, gradient } = loss.bind(params)
  const boundary = loss.domain === 'probability' ? 0.5 : 0
  return {
    value,
    gradient,
    correct: (y, t) =>
      loss.domain === 'real'
        ? NaN
        : outputs > 1
          ? correctRows(y, t, outputs)
          : correctSides(y, t, boundary, loss.domain),
    probabilities(y, out) {
      for (let i = 0; i < y.length; i++) out[i] = loss.domain === 'logit' ? 1 / (1 + exp(-y[i]!)) : y[i]!
    },
    mean: loss.reduction === 'mean',
  }
}

function classObjective(of: 'probabilities' | 'logits', bound: BoundClassLoss, classes: number): Objective {
  const softmax = layerActivation('softmax', {}, classes)!
  return {
    value: (y, t) => bound.value(y, t, classes),
    gradient: (y, t, out) => bound.gradient(y, t, classes, out),
    correct: (y, t) => correctRows(y, t, classes),
    probabilities(y, out) {
      if (of === 'probabilities') out.set(y)
      else softmax.forward(y, out, y.length / classes, classes)
    },
    mean: true,
  }
}

/** The first of the largest, as numpy.argmax; relative to `from`. */
function argmax(values: Float64Array, from: number, length: number): number {
  let best = 0
  for (let i = 1; i < length; i++) if (values[from + i]! > values[from + best]!) best = i
  return best
}

/** @param t labels (rows), or one-hot rows or probabilities of y's shape */
function correctRows(y: Float64Array, t: Float64Array, classes: number): number {
  const oneHot = t.length === y.length
  let count = 0
  for (let row = 0, from = 0; from < y.length; row++, from += classes)
    if (argmax(y, from, classes) === (oneHot ? argmax(t, from, classes) : t[row]!)) count++
  return count
}

/** One output, two classes: which side of the boundary it lies on. */
function correctSides(y: Float64Array, t: Float64Array, boundary: number, domain: string): number {
  const middle = domain === 'score' ? 0 : 0.5 // scores have the targets ±1, the others 0 and 1
  let count = 0
  for (let i = 0; i < y.length; i++) if (y[i]! > boundary === t[i]! > middle) count++
  return count
}
