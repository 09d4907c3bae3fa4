import type { Application, FunctionName, Named, Numeral, Tree } from '../core/program/tree.ts'

/** How tightly a text holds together; what is looser than its place asks for stands in parentheses. */
const [SUM, SIGN, PRODUCT, POWER, ATOM] = [1, 2, 3, 4, 5] as const

/** What differs between the texts that people type and those that Python reads. */
export interface Manner {
  readonly power: string
  name(leaf: Named): string
  /** @param within what the number is an argument of */
  number(leaf: Numeral, within: Application | null): string
  call(name: FunctionName, args: readonly string[]): string
  /** What stands left of an operator, where it must be more than the operand itself. */
  left?(text: string, of: Application): string
}

interface Written {
  readonly text: string
  readonly holds: number
}

/** A tree as text on one line. It is read again in the same order of operations, so it gives the same bits. */
export function infix(tree: Tree, manner: Manner): string {
  return write(tree, null, manner).text
}

function write(tree: Tree, within: Application | null, manner: Manner): Written {
  if (tree.kind === 'number')
    return { text: manner.number(tree, within), holds: tree.value < 0 ? SIGN : ATOM }
  if (tree.kind !== 'apply') return { text: manner.name(tree), holds: ATOM }
  const [a, b] = tree.args
  /** An argument, in parentheses if it holds less than `least`. */
  const part = (arg: Tree, least: number): string => {
    const { text, holds } = write(arg, tree, manner)
    return holds < least ? `(${text})` : text
  }
  const pair = (sign: string, holds: number, left: number, right: number): Written => ({
    text: `${manner.left?.(part(a, left), tree) ?? part(a, left)}${sign}${part(b!, right)}`,
    holds,
  })
  switch (tree.of) {
    case 'add':
      return pair(' + ', SUM, SUM, PRODUCT)
    case 'subtract':
      return pair(' - ', SUM, SUM, PRODUCT)
    case 'multiply':
      return pair('*', PRODUCT, PRODUCT, POWER)
    case 'divide':
      return pair('/', PRODUCT, PRODUCT, POWER)
    case 'power':
      return pair(manner.power, POWER, ATOM, ATOM)
    case 'negate':
      return { text: `-${part(a, PRODUCT)}`, holds: SIGN }
    default:
      return {
        text: manner.call(
          tree.of,
          tree.args.map((arg) => part(arg, SUM)),
        ),
        holds: ATOM,
      }
  }
}

/** As a user would type it. */
export const plainManner: Manner = {
  power: '^',
  name: ({ name }) => name,
  number: ({ value }) => String(value).replace('e+', 'e'),
  call: (name, args) => `${name}(${args.join(', ')})`,
}
