import type { Constant, Operation, Variable } from './tree.ts'

/**
 * One step of a calculation: a number, a variable, a constant, or an operation on the results of earlier steps,
 * given by their places.
 */
export type Step =
  | readonly [number]
  | readonly [Variable | Constant]
  | readonly [Operation, number]
  | readonly [Operation, number, number]

/**
 * A formula as plain data, which JSON and structured clone carry: the result is that of the last step. What occurs
 * twice in the formula is one step, so the number of steps is what an evaluation costs.
 */
export interface Program {
  readonly variables: readonly Variable[]
  readonly steps: readonly Step[]
}
