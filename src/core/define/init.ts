import type { RandomState } from '../maths/randomState.ts'
import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

/** Initial weights of one layer. */
export interface Init<P extends Parameters = Parameters> extends Definition<P> {
  readonly kind: 'init'
  /** @returns (inputs, outputs), row-major, drawn from `random` in one array. */
  weights(random: RandomState, inputs: number, outputs: number, values?: Partial<Values<P>>): Float64Array
}

type Spec<P extends Parameters> = Definition<P> & {
  weights(random: RandomState, inputs: number, outputs: number, values: Values<P>): Float64Array
}

export function defineInit<const P extends Parameters>(spec: Spec<P>): Init<P> {
  return {
    ...spec,
    kind: 'init',
    weights: (random, inputs, outputs, values) =>
      spec.weights(random, inputs, outputs, complete(spec.params, values)),
  }
}
