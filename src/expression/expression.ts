import type { ExpressionFault } from '../core/program/fault.ts'
import type { Program } from '../core/program/program.ts'
import type { Variable } from '../core/program/tree.ts'

export type Evaluate = (x: number, y?: number) => number

/** MathML for controls/Formula: with symbols, and with slots `x` and `y` for the numbers of now. */
export interface Typeset {
  readonly symbolic: string
  readonly live: string
}

/** A user's formula, read, checked and ready. All but `value` and `slopes` is plain data. */
export interface Expression {
  /** The text in plain characters, as a link holds it. */
  readonly text: string
  readonly variables: readonly Variable[]
  readonly program: Program
  /** ∂f/∂v for each of `variables`, symbolic. */
  readonly gradient: readonly Program[]
  /** The same, as texts that the reader reads. */
  readonly gradientText: readonly string[]
  /** `f(x) = …` */
  readonly formula: Typeset
  /** `f′(x) = …`, or `∂f/∂x = …` for each variable. */
  readonly gradientFormula: readonly Typeset[]
  /** Python that runs after `import numpy as np`: `def f(x):` or `def f(x, y):`, of numbers or arrays. */
  readonly numpy: string
  /** Likewise `def slope(x):`, or `def gradient(x, y):` which returns a pair. */
  readonly gradientNumpy: string
  readonly value: Evaluate
  /** One function for each of `variables`. */
  readonly slopes: readonly Evaluate[]
}

export type Reading =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly fault: ExpressionFault }

/** Reads a text; never throws, and takes bounded time whatever the text. */
export type Reader = (text: string, variables: readonly Variable[]) => Reading
