import { logistic, logisticSlope } from '../../../core/activations/sigmoid.ts'
import { bceLogits } from '../../../core/losses/bceLogits.ts'
import { sumSquaredError } from '../../../core/losses/sumSquaredError.ts'

/** A loss of the sigmoid's output as a function of the logit z before it. */
export interface Behind {
  readonly id: 'cross-entropy' | 'squared'
  value(z: number): number
  /** ∂L/∂z. */
  slope(z: number): number
}

const squaredError = sumSquaredError.bind()
const entropy = bceLogits.bind()

/** Cross-entropy: its 1/(y(1 − y)) cancels the sigmoid's own slope, and y − t is left. */
export const crossEntropyBehind = (t: number): Behind => ({
  id: 'cross-entropy',
  value: (z) => entropy.at(z, t),
  slope: (z) => entropy.slopeAt(z, t),
})

/** ½(y − t)²: its y − t is multiplied by the sigmoid's slope, which fades at both ends. */
export const squaredBehind = (t: number): Behind => ({
  id: 'squared',
  value: (z) => squaredError.at(logistic(z), t),
  slope: (z) => squaredError.slopeAt(logistic(z), t) * logisticSlope(z),
})

/** The steps that are tried at most. */
export const patience = 10_000

export interface Course {
  /** The sigmoid's output after each step, the start first. */
  readonly y: Float64Array
  /** The steps until y is within .1 of the target; null if not within `patience`. */
  readonly needed: number | null
}

/** Gradient descent on the logit from z. */
export function courseOf({ slope }: Behind, z: number, t: number, lr: number): Course {
  const y = new Float64Array(patience + 1)
  let needed: number | null = null
  for (let step = 0; step <= patience; step++) {
    y[step] = logistic(z)
    if (needed === null && Math.abs(y[step]! - t) < 0.1) needed = step
    z -= lr * slope(z)
  }
  return { y, needed }
}
