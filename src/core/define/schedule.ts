import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

/** The factor on the learning rate at a step, counted from 1. */
export type Factor = (t: number) => number

export interface Schedule<P extends Parameters = Parameters> extends Definition<P> {
  readonly kind: 'schedule'
  bind(values?: Partial<Values<P>>): Factor
}

type Spec<P extends Parameters> = Definition<P> & { bind(values: Values<P>): Factor }

/** How the learning rate changes with the step. `warmup` steps, if the definition has them, rise linearly from 0. */
export function defineSchedule<const P extends Parameters>(spec: Spec<P>): Schedule<P> {
  return { ...spec, kind: 'schedule', bind: (values) => spec.bind(complete(spec.params, values)) }
}
