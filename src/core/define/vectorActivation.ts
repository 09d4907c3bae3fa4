import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

export interface BoundVectorActivation {
  /** out = f(z). Both of length n; they may be the same array. */
  value(z: Float64Array, out: Float64Array): void
  /** out = (∂f/∂z)ᵀ·upstream, all of length n: what backpropagation needs. `out` may be `upstream`. */
  pullback(z: Float64Array, upstream: Float64Array, out: Float64Array): void
}

/** An activation of a whole vector (a row of a batch), such as softmax. */
export interface VectorActivation<P extends Parameters = Parameters> extends Definition<P> {
  readonly kind: 'vectorActivation'
  bind(values?: Partial<Values<P>>): BoundVectorActivation
}

type Spec<P extends Parameters> = Definition<P> & { bind(values: Values<P>): BoundVectorActivation }

export function defineVectorActivation<const P extends Parameters>(spec: Spec<P>): VectorActivation<P> {
  return { ...spec, kind: 'vectorActivation', bind: (values) => spec.bind(complete(spec.params, values)) }
}
