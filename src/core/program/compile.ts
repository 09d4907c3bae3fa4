import { operations } from './operations.ts'
import type { Program, Step } from './program.ts'
import { constants, type Constant, type Tree, type Variable } from './tree.ts'

/** A tree as a program: one step for all that is alike, and what depends on no variable worked out beforehand. */
export function compile(tree: Tree, variables: readonly Variable[]): Program {
  const steps: Step[] = []
  const places = new Map<string, number>()
  const known = new Map<Tree, number>()

  const put = (step: Step): number => {
    const key = step.join()
    const place = places.get(key) ?? steps.push(step) - 1
    places.set(key, place)
    return place
  }
  const visit = (node: Tree): number => {
    const before = known.get(node)
    if (before !== undefined) return before
    const place = put(stepOf(node, visit))
    known.set(node, place)
    return place
  }
  visit(tree)
  return { variables, steps }
}

function stepOf(node: Tree, visit: (node: Tree) => number): Step {
  if (node.kind === 'number') return [node.value]
  if (node.kind !== 'apply') return [node.name]
  const value = node.uses === 0 ? constantValue(node) : NaN
  if (Number.isFinite(value)) return [value + 0]
  const [a, b] = node.args
  return b === undefined ? [node.of, visit(a)] : [node.of, visit(a), visit(b)]
}

/** The value of a tree without variables. */
export function constantValue(node: Tree): number {
  if (node.kind === 'number') return node.value
  if (node.kind !== 'apply') return constants[node.name as Constant]
  const [a, b = a] = node.args
  return operations[node.of].value(constantValue(a), constantValue(b))
}
