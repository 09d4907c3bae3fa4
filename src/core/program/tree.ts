/** What an expression may depend on. */
export const variables = ['x', 'y'] as const
export type Variable = (typeof variables)[number]

export const constants = { pi: Math.PI, e: Math.E } as const
export type Constant = keyof typeof constants

export const operators = ['add', 'subtract', 'multiply', 'divide', 'negate', 'power'] as const
export type Operator = (typeof operators)[number]

/** The functions an expression may call; functions.ts says all about each. */
export const functionNames = [
  'sqrt',
  'cbrt',
  'abs',
  'sign',
  'floor',
  'ceil',
  'exp',
  'expm1',
  'ln',
  'log1p',
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'sinh',
  'cosh',
  'tanh',
  'erf',
  'erfc',
  'min',
  'max',
  'step',
  'relu',
  'sigmoid',
  'softplus',
  'silu',
  'gelu',
] as const
export type FunctionName = (typeof functionNames)[number]

export type Operation = Operator | FunctionName

interface Measured {
  /** Nodes, those of a shared part counted each time. */
  readonly size: number
  /** Nodes on the longest way from here to a leaf. */
  readonly depth: number
  /** Which variables occur: bit 0 for x, bit 1 for y. */
  readonly uses: number
}

export interface Numeral extends Measured {
  readonly kind: 'number'
  readonly value: number
}
export interface Named extends Measured {
  readonly kind: 'variable' | 'constant'
  readonly name: Variable | Constant
}
export interface Application extends Measured {
  readonly kind: 'apply'
  readonly of: Operation
  readonly args: readonly [Tree] | readonly [Tree, Tree]
}

/** A formula as it is built: plain data that is never changed, so parts may be shared. */
export type Tree = Numeral | Named | Application

const leaf = { size: 1, depth: 1 } as const
const bit = (name: Variable): number => (name === 'x' ? 1 : 2)

export const number = (value: number): Numeral => ({ kind: 'number', value, uses: 0, ...leaf })

export const variable = (name: Variable): Named => ({ kind: 'variable', name, uses: bit(name), ...leaf })

export const constant = (name: Constant): Named => ({ kind: 'constant', name, uses: 0, ...leaf })

/** An operation exactly as it is written, nothing simplified. */
export function apply(of: Operation, a: Tree, b?: Tree): Application {
  if (b === undefined)
    return { kind: 'apply', of, args: [a], size: a.size + 1, depth: a.depth + 1, uses: a.uses }
  const [size, depth] = [a.size + b.size + 1, Math.max(a.depth, b.depth) + 1]
  return { kind: 'apply', of, args: [a, b], size, depth, uses: a.uses | b.uses }
}

export const dependsOn = (tree: Tree, name: Variable): boolean => (tree.uses & bit(name)) !== 0

/** Whether two trees are written alike. Above `most` nodes that is not looked into, and the answer is no. */
export function alike(a: Tree, b: Tree, most = 500): boolean {
  if (a === b) return true
  if (a.size !== b.size || a.uses !== b.uses || a.size > most || a.kind !== b.kind) return false
  if (a.kind === 'number') return a.value === (b as Numeral).value
  if (a.kind !== 'apply') return a.name === (b as Named).name
  const other = b as Application
  return a.of === other.of && a.args.every((arg, i) => alike(arg, other.args[i]!, most))
}
