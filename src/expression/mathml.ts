import { functions, type FunctionRow } from '../core/program/functions.ts'
import type { Application, FunctionName, Tree, Variable } from '../core/program/tree.ts'
import type { Typeset } from './expression.ts'

/** How tightly a formula holds together. A fraction or a call is whole, except as the base of a power. */
const [SUM, SIGN, PRODUCT, FRACTION, POWER, ATOM] = [1, 2, 3, 4, 5, 6] as const

/** Whether variables are set as letters, or as slots for numbers. */
type Style = 'symbolic' | 'live'

/** `left = tree` with its symbols, and with slots for the values of the variables. */
export function typeset(left: string, tree: Tree): Typeset {
  const block = (style: Style) =>
    `<math display="block"><mrow>${left}<mo>=</mo>${set(tree, style)}</mrow></math>`
  return { symbolic: block('symbolic'), live: block('live') }
}

const list = (variables: readonly Variable[]) =>
  parentheses(variables.map((name) => `<mi>${name}</mi>`).join('<mo separator="true">,</mo>'))

/** f(x) */
export const functionOf = (variables: readonly Variable[]): string => `<mi>f</mi>${list(variables)}`

/** f′(x), or ∂f/∂x. */
export function slopeOf(variables: readonly Variable[], by: Variable): string {
  if (variables.length > 1)
    return `<mfrac><mrow><mi>∂</mi><mi>f</mi></mrow><mrow><mi>∂</mi><mi>${by}</mi></mrow></mfrac>`
  const prime = `<mo lspace="0" rspace="0" style="font-feature-settings:'ss04';">′</mo>`
  return `<msup><mi>f</mi>${prime}</msup>${list(variables)}`
}

const fence = (mark: string, form: 'prefix' | 'postfix', stretchy: boolean) =>
  `<mo fence="true" form="${form}" stretchy="${stretchy}">${mark}</mo>`

/** Marks grow with what is tall; beside one line of text they stay as they are, for stretched ones stand further off. */
function fenced(inside: string, open: string, close: string): string {
  const tall = /<m(frac|sqrt|root)/.test(inside)
  return `<mrow>${fence(open, 'prefix', tall)}${inside}${fence(close, 'postfix', tall)}</mrow>`
}

const parentheses = (inside: string) => fenced(inside, '(', ')')

const row = (inside: string) => `<mrow>${inside}</mrow>`

function holdsOf(tree: Tree): number {
  if (tree.kind === 'number') return tree.value < 0 ? SIGN : powerOfTen(tree.value) === '' ? ATOM : PRODUCT
  if (tree.kind !== 'apply') return ATOM
  const held = operatorHolds[tree.of as keyof typeof operatorHolds]
  if (held !== undefined) return held
  const { look }: FunctionRow = functions[tree.of as FunctionName]
  return look === 'exponential' ? POWER : look === 'name' ? FRACTION : ATOM
}

const operatorHolds = {
  add: SUM,
  subtract: SUM,
  negate: SIGN,
  multiply: PRODUCT,
  divide: FRACTION,
  power: POWER,
} as const

/** @param guarded something stands before it, so a negative number there needs parentheses */
function set(tree: Tree, style: Style, guarded = false): string {
  if (tree.kind === 'apply') return setOperation(tree, style, guarded)
  if (tree.kind === 'number') return numeral(tree.value)
  if (tree.name === 'pi') return '<mi>π</mi>'
  return style === 'live' && tree.kind === 'variable' ? slot(tree.name, guarded) : `<mi>${tree.name}</mi>`
}

/** The number of now. */
const slot = (name: string, guarded: boolean) =>
  `<mrow class="slot" data-slot="${name}"${guarded ? ' data-guard=""' : ''}><mn>…</mn></mrow>`

/** 1e−7 is set as 1 · 10⁻⁷. */
function numeral(value: number): string {
  const [digits] = String(Math.abs(value)).split('e')
  return `${value < 0 ? minus : ''}<mn>${digits}</mn>${powerOfTen(value)}`
}

function powerOfTen(value: number): string {
  const exponent = Number(String(value).split('e')[1] ?? 0)
  if (exponent === 0) return ''
  return `<mo>⋅</mo><msup><mn>10</mn>${row(`${exponent < 0 ? minus : ''}<mn>${Math.abs(exponent)}</mn>`)}</msup>`
}

const minus = '<mo form="prefix">−</mo>'

function setOperation(tree: Application, style: Style, guarded: boolean): string {
  const [a, b = a] = tree.args
  /** An argument, in parentheses if it holds less than `least`. */
  const part = (arg: Tree, least: number, after = false): string =>
    holdsOf(arg) < least ? parentheses(set(arg, style)) : set(arg, style, after)
  switch (tree.of) {
    case 'add':
      return `${part(a, SUM, guarded)}<mo>+</mo>${part(b, PRODUCT, true)}`
    case 'subtract':
      return `${part(a, SUM, guarded)}<mo>−</mo>${part(b, PRODUCT, true)}`
    case 'negate':
      return `${minus}${part(a, PRODUCT, true)}`
    case 'multiply':
      return `${part(a, PRODUCT, guarded)}${times(a, b, style)}${part(b, PRODUCT, true)}`
    case 'divide':
      return `<mfrac>${row(part(a, SUM))}${row(part(b, SUM))}</mfrac>`
    case 'power':
      return `<msup>${row(part(a, ATOM, true))}${row(part(b, SUM))}</msup>`
    default:
      return setCall(
        tree.of,
        tree.args.map((arg) => row(part(arg, SUM))),
      )
  }
}

function setCall(name: FunctionName, args: readonly string[]): string {
  const { look }: FunctionRow = functions[name]
  const inside = args.join('<mo separator="true">,</mo>')
  if (look === 'exponential') return `<msup><mi>e</mi>${inside}</msup>`
  if (look === 'square root') return `<msqrt>${inside}</msqrt>`
  if (look === 'cube root') return `<mroot>${inside}<mn>3</mn></mroot>`
  if (look !== 'name') return fenced(inside, ...look)
  return row(`<mi>${name}</mi><mo>\u2061</mo>${parentheses(inside)}`)
}

/** What a factor begins or ends with on the line. */
type Edge = 'digit' | 'letter' | 'word' | 'parenthesis' | 'other'

/** Nothing stands between 2 and x or x and sin; a dot where numbers would run together, or by fractions and calls. */
function times(a: Tree, b: Tree, style: Style): string {
  const [left, right] = [edgeOf(a, 'end', style), edgeOf(b, 'start', style)]
  return right === 'digit' || right === 'other' || left === 'other' ? '<mo>⋅</mo>' : ''
}

function edgeOf(factor: Tree, side: 'start' | 'end', style: Style): Edge {
  if (holdsOf(factor) < PRODUCT) return 'parenthesis'
  if (factor.kind === 'number') return 'digit'
  if (factor.kind !== 'apply') return style === 'live' && factor.kind === 'variable' ? 'digit' : 'letter'
  const [a, b = a] = factor.args
  if (factor.of === 'multiply') return edgeOf(side === 'start' ? a : b, side, style)
  if (factor.of === 'power') return holdsOf(a) < ATOM ? 'parenthesis' : edgeOf(a, side, style)
  if (factor.of === 'exp') return 'letter'
  return side === 'start' && holdsOf(factor) === FRACTION && factor.of !== 'divide' ? 'word' : 'other'
}
