import type { Definition } from './definition.ts'
import { complete, type Parameters, type Values } from './parameter.ts'

/** One named quantity of an update, for one parameter, e.g. { name: 'v', value: 0.18 }. */
export interface Term {
  /** The name of its slot in `tex`: `\slot{name}`. */
  readonly name: string
  readonly value: number
}

export interface BoundOptimizer {
  /** How many state arrays it keeps, each as long as the parameters and 0 at the start; by name, e.g. ['m', 'v']. */
  readonly state: readonly string[]
  /**
   * One update, in place. Allocates nothing.
   * @param x the parameters (n); overwritten
   * @param g the gradient at x (n)
   * @param state the arrays named by `state`, each (n); overwritten
   * @param lr the learning rate of this step (a schedule may have changed it)
   * @param t the number of this step, from 1
   */
  step(x: Float64Array, g: Float64Array, state: readonly Float64Array[], lr: number, t: number): void
  /**
   * The same update for a single parameter, as the list of its terms in the order of computation; the last one is
   * named `next` and equals, bit for bit, what `step` writes.
   * @param state the parameter's state before the step, in the order of `state`
   */
  explain(x: number, g: number, state: readonly number[], lr: number, t: number): readonly Term[]
}

export interface Optimizer<P extends Parameters = Parameters> extends Definition<P> {
  readonly kind: 'optimizer'
  /** Default learning rate when it trains a net (`params.lr.default` is that of a walk down a surface). */
  readonly netLearningRate: number
  /**
   * Names of the terms that are sums or means of gradients, with their sign and direction; the descent lab draws −η times
   * each as an arrow.
   */
  readonly directions: readonly string[]
  bind(values?: Partial<Values<P>>): BoundOptimizer
}

type Spec<P extends Parameters> = Definition<P> & {
  readonly netLearningRate: number
  readonly directions: readonly string[]
  bind(values: Values<P>): BoundOptimizer
}

/** An update rule after torch.optim. `params` has `lr`, which `step` receives as an argument. */
export function defineOptimizer<const P extends Parameters>(spec: Spec<P>): Optimizer<P> {
  return { ...spec, kind: 'optimizer', bind: (values) => spec.bind(complete(spec.params, values)) }
}
