import { operations } from './operations.ts'
import { product, sum } from './simplify.ts'
import { dependsOn, number, type Tree, type Variable } from './tree.ts'

/** ∂tree/∂variable by the chain rule: the slope in each argument times the derivative of that argument. */
export function derive(tree: Tree, variable: Variable): Tree {
  if (tree.kind === 'variable') return number(tree.name === variable ? 1 : 0)
  if (tree.kind !== 'apply' || !dependsOn(tree, variable)) return number(0)
  const [a, b = a] = tree.args
  const slopes = operations[tree.of].slopes(a, b)
  return tree.args.reduce<Tree>(
    (total, arg, i) =>
      dependsOn(arg, variable) ? sum(total, product(derive(arg, variable), slopes[i]!)) : total,
    number(0),
  )
}
