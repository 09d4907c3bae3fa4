import { compile } from '../core/program/compile.ts'
import { derive } from '../core/program/derive.ts'
import { evaluator } from '../core/program/evaluator.ts'
import type { ExpressionFault } from '../core/program/fault.ts'
import { expressionLimits } from '../core/program/limits.ts'
import { plainText, type PlainText } from '../core/program/plainText.ts'
import { tidy } from '../core/program/simplify.ts'
import type { Tree, Variable } from '../core/program/tree.ts'
import { checkCalls } from './checkCalls.ts'
import { checkGradient } from './checkGradient.ts'
import type { Expression, Reading } from './expression.ts'
import { infix, plainManner } from './infix.ts'
import { functionOf, slopeOf, typeset } from './mathml.ts'
import { numpyFunction } from './numpy.ts'
import { parseTree } from './parseTree.ts'
import { Refused } from './Refused.ts'
import { tokensOf } from './tokens.ts'

const { length: longest, nodes, derivativeNodes } = expressionLimits

/** What a text means, or what is wrong with it and where. Never throws; the time it takes is bounded by the limits. */
export function readExpression(given: string, variables: readonly Variable[]): Reading {
  if (given.length > 2 * longest) return { ok: false, fault: tooLong(longest, given.length - longest) }
  const plain = plainText(given)
  try {
    if (plain.text.length > longest)
      throw new Refused('too-long', longest, plain.text.length - longest, String(longest))
    return { ok: true, expression: expressionOf(plain.text, variables) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: inOriginal(error.fault, plain) }
    return { ok: false, fault: { reason: 'too-costly', at: 0, length: given.length, detail: '' } }
  }
}

const tooLong = (at: number, length: number): ExpressionFault => ({
  reason: 'too-long',
  at,
  length,
  detail: String(longest),
})

/** A fault with its place in the text as it was given. */
function inOriginal(fault: ExpressionFault, { origins }: PlainText): ExpressionFault {
  const at = origins[fault.at] ?? origins.at(-1)!
  const last = origins[fault.at + fault.length - 1] ?? at
  const end = fault.length === 0 ? at : Math.max(last + 1, at)
  return { ...fault, at, length: end - at }
}

function expressionOf(text: string, variables: readonly Variable[]): Expression {
  const tree = treeOf(text, variables)
  const short = tidy(tree)
  const slopes = variables.map((name) => slopeTree(short, name, text))
  const program = compile(tree, variables)
  const gradient = slopes.map((slope) => compile(slope, variables))
  const functions = { value: evaluator(program), slopes: gradient.map(evaluator) }
  const doubtful = checkGradient(functions.value, functions.slopes, variables)
  if (doubtful !== null) throw new Refused('derivative', 0, text.length, doubtful)
  return {
    text,
    variables,
    program,
    gradient,
    gradientText: slopes.map((slope) => infix(slope, plainManner)),
    formula: typeset(functionOf(variables), tree),
    gradientFormula: slopes.map((slope, i) => typeset(slopeOf(variables, variables[i]!), slope)),
    numpy: numpyFunction('f', variables, [tree]),
    gradientNumpy: numpyFunction(variables.length === 1 ? 'slope' : 'gradient', variables, slopes),
    ...functions,
  }
}

function treeOf(text: string, variables: readonly Variable[]): Tree {
  const tokens = tokensOf(text, variables)
  if (tokens.length === 0) throw new Refused('empty', 0, 0)
  checkCalls(tokens)
  const tree = parseTree(tokens)
  if (tree.size > nodes) throw new Refused('too-costly', 0, text.length, String(nodes))
  if (tree.uses === 0) throw new Refused('no-variable', 0, text.length, variables.join(', '))
  return tree
}

function slopeTree(tree: Tree, name: Variable, text: string): Tree {
  const slope = derive(tree, name)
  if (slope.size > derivativeNodes) throw new Refused('too-costly', 0, text.length, String(derivativeNodes))
  return slope
}
