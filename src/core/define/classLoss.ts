import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

export interface BoundClassLoss {
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
  /** Whether y holds probabilities (rows sum to 1) or logits. */
  readonly of: 'probabilities' | 'logits'
  bind(values?: Partial<Values<P>>): BoundClassLoss
}

type Spec<P extends Parameters> = Definition<P> & {
  readonly of: 'probabilities' | 'logits'
  bind(values: Values<P>): BoundClassLoss
}

export function defineClassLoss<const P extends Parameters>(spec: Spec<P>): ClassLoss<P> {
  return { ...spec, kind: 'classLoss', bind: (values) => spec.bind(complete(spec.params, values)) }
}
