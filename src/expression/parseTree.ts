import { create, parseDependencies, type MathNode } from 'mathjs/number'
import { functionNamed } from '../core/program/functions.ts'
import * as build from '../core/program/tree.ts'
import type { Constant, Operator, Tree, Variable } from '../core/program/tree.ts'
import { Refused } from './Refused.ts'
import type { Token } from './tokens.ts'

/** mathjs's parser alone, for numbers only. It makes a tree of a text; nothing of mathjs evaluates anything here. */
const { parse } = create(parseDependencies!, {})

/** What this file reads of mathjs's nodes. */
type Node =
  | { readonly type: 'ConstantNode'; readonly value: number }
  | { readonly type: 'SymbolNode'; readonly name: string }
  | { readonly type: 'ParenthesisNode'; readonly content: Node }
  | { readonly type: 'OperatorNode'; readonly fn: string; readonly args: readonly Node[] }
  | { readonly type: 'FunctionNode'; readonly fn: { readonly name: string }; readonly args: readonly Node[] }

const operators: ReadonlyMap<string, Operator> = new Map([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['divide', 'divide'],
  ['unaryMinus', 'negate'],
  ['pow', 'power'],
])

/** The tree of tokens that have been checked one by one; throws Refused where their order makes no sense. */
export function parseTree(tokens: readonly Token[]): Tree {
  const { text, starts } = spread(tokens)
  let node: MathNode
  try {
    node = parse(text)
  } catch (error) {
    const place = (error as { char?: number }).char ?? text.length + 1
    throw orderFault(tokens, place > text.length ? -1 : starts.findLastIndex((start) => start < place))
  }
  const tree = treeOf(node as unknown as Node)
  if (tree === null) throw orderFault(tokens, 0)
  return tree
}

/**
 * The tokens with spaces between them, and where each begins. A letter before a parenthesis is a factor, which mathjs
 * would take for a function: it gets parentheses of its own.
 */
function spread(tokens: readonly Token[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = ''
  const starts = tokens.map((token, i) => {
    const start = text.length
    const factor = token.kind === 'variable' || token.kind === 'constant'
    text += factor && tokens[i + 1]?.text === '(' ? `(${token.text}) ` : `${token.text} `
    return start
  })
  return { text: text.trimEnd(), starts }
}

function orderFault(tokens: readonly Token[], index: number): Refused {
  const { at, text } = tokens.at(index)!
  return index < 0
    ? new Refused('incomplete', at, text.length, text)
    : new Refused('unexpected', at, text.length, text)
}

/** A node of mathjs as a tree, or null for any that an expression cannot hold. */
function treeOf(node: Node): Tree | null {
  switch (node.type) {
    case 'ConstantNode':
      return Number.isFinite(node.value) ? build.number(node.value) : null
    case 'SymbolNode':
      return named(node.name)
    case 'ParenthesisNode':
      return treeOf(node.content)
    case 'OperatorNode':
      return operation(node.fn, node.args.map(treeOf))
    case 'FunctionNode':
      return callOf(node.fn.name, node.args.map(treeOf))
    default:
      return null
  }
}

function named(name: string): Tree | null {
  if (Object.hasOwn(build.constants, name)) return build.constant(name as Constant)
  return build.variables.includes(name as Variable) ? build.variable(name as Variable) : null
}

function operation(fn: string, [a, b]: readonly (Tree | null)[]): Tree | null {
  if (!a || b === null) return null
  if (fn === 'unaryPlus') return a
  const operator = operators.get(fn)
  return operator === undefined ? null : build.apply(operator, a, b)
}

/** A call; min and max of more than two are taken from left to right. */
function callOf(name: string, args: readonly (Tree | null)[]): Tree | null {
  const known = functionNamed(name)
  const [first, ...more] = args
  if (known === null || !first) return null
  if (more.length === 0) return build.apply(known, first)
  return more.reduce<Tree | null>((a, b) => (a && b ? build.apply(known, a, b) : null), first)
}
