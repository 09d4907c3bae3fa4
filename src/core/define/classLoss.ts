import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

/** What is true of a row with one right class, whatever is predicted. The panel states it, the tests check it. */
export interface ClassLossFacts {
  /** The infimum of the loss: what the best prediction among so many classes costs. */
  least(classes: number): number
  /** The supremum of the loss: what the worst prediction costs. */
  readonly most: number
}

export interface BoundClassLoss {
  readonly facts: ClassLossFacts
  /**
   * Mean over the batch.
   * @param y (batch, classes), row-major
   * @param t labels (batch), or one-hot rows or probabilities (batch, classes); told apart by their size
   */
  value(y: Float64Array, t: Float64Array, classes: number): number
  /** out = ∂value/∂y, of y's shape. */
  gradient(y: Float64Array, t: Float64Array, classes: number, out: Float64Array): void
}

/** A loss of a prediction over classes. */
export interface ClassLoss<P extends Parameters = Parameters> extends Definition<P> {
  readonly kind: 'classLoss'
  /** The derivative with respect to the right class's y, for a row with a label, in TeX with the markers of `tex`. */
  readonly gradientTex: string
  /** Its symbolic reading, where that reads badly without its numbers. No markers. */
  readonly symbolicGradientTex?: string
  /** Whether y holds probabilities (rows sum to 1) or logits. */
  readonly of: 'probabilities' | 'logits'
  bind(values?: Partial<Values<P>>): BoundClassLoss
}

type Spec<P extends Parameters> = Definition<P> & {
  readonly gradientTex: string
  readonly symbolicGradientTex?: string
  readonly of: 'probabilities' | 'logits'
  bind(values: Values<P>): BoundClassLoss
}

export function defineClassLoss<const P extends Parameters>(spec: Spec<P>): ClassLoss<P> {
  return { ...spec, kind: 'classLoss', bind: (values) => spec.bind(complete(spec.params, values)) }
}
