import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

export interface Range {
  /** Infimum of the values. */
  readonly low: number
  /** Supremum of the values. */
  readonly high: number
}

/** An activation with its parameters put in: plain closures for hot loops, and facts that tests check. */
export interface BoundActivation {
  value(x: number): number
  /** The derivative; at a kink, what PyTorch answers. */
  slope(x: number): number
  readonly range: Range
  /** Never decreasing. */
  readonly monotone: boolean
  /** Where the derivative jumps (or, for a step, the value). */
  readonly kinks: readonly number[]
}

export interface Activation<P extends Parameters = Parameters> extends Definition<P> {
  readonly kind: 'activation'
  /** @param values any of the parameters; those left out take their defaults. */
  bind(values?: Partial<Values<P>>): BoundActivation
}

type Spec<P extends Parameters> = Definition<P> & { bind(values: Values<P>): BoundActivation }

/** An elementwise activation: real → real. */
export function defineActivation<const P extends Parameters>(spec: Spec<P>): Activation<P> {
  return { ...spec, kind: 'activation', bind: (values) => spec.bind(complete(spec.params, values)) }
}
