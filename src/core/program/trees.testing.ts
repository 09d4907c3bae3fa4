import fc, { type Arbitrary } from 'fast-check'
import { operations } from './operations.ts'
import {
  apply,
  constant,
  constants,
  number,
  operators,
  variable,
  functionNames,
  type Constant,
  type Tree,
  type Variable,
} from './tree.ts'

const leafOf = (variables: readonly Variable[]): Arbitrary<Tree> =>
  fc.oneof(
    fc.constantFrom(...variables).map(variable),
    fc.integer({ min: 0, max: 20 }).map(number),
    fc.double({ min: 1e-12, max: 1e12, noNaN: true }).map(number),
    fc.constantFrom<Constant>('pi', 'e').map(constant),
  )

/** Any tree an expression in these variables may have; at least one of them occurs. */
export function treeIn(variables: readonly Variable[], depth = 4): Arbitrary<Tree> {
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: depth, withCrossShrink: true },
      leafOf(variables),
      fc
        .tuple(fc.constantFrom(...operators, ...operators, ...functionNames), tie('tree'), tie('tree'))
        .map(([of, a, b]) => apply(of, a, operations[of].arity === 2 ? b : undefined)),
    ),
  }))
  return tree.map((made) => (made.uses === 0 ? apply('add', made, variable(variables[0]!)) : made))
}

/** The value of a tree, straight from the table. */
export function valueOf(tree: Tree, x: number, y: number): number {
  if (tree.kind === 'number') return tree.value
  if (tree.kind !== 'apply') return { ...constants, x, y }[tree.name]
  const [a, b = a] = tree.args
  return operations[tree.of].value(valueOf(a, x, y), valueOf(b, x, y))
}
