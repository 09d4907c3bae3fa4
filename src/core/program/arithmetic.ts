import { power } from '../maths/elementary.ts'
import { MOST_FACTORS, wholePower } from '../maths/wholePower.ts'
import { call, difference, negation, product, quotient, raise } from './simplify.ts'
import { number, type Operator, type Tree } from './tree.ts'

interface OperatorRow {
  readonly arity: 1 | 2
  readonly value: (a: number, b: number) => number
  readonly slopes: (a: Tree, b: Tree) => readonly Tree[]
}

/** a^b; small whole powers are products, so that x^2 has the bits of x·x. */
function raised(a: number, b: number): number {
  return Math.abs(b) <= MOST_FACTORS && Math.floor(b) === b ? wholePower(a, b) : power(a, b)
}

const one = number(1)

/** b − 1, which for a fraction of numbers is one again. */
function lessOne(b: Tree): Tree {
  if (b.kind === 'apply' && b.of === 'divide') {
    const [p, q] = b.args
    if (p.kind === 'number' && q?.kind === 'number') return quotient(difference(p, q), q)
  }
  return difference(b, one)
}

export const arithmetic: Readonly<Record<Operator, OperatorRow>> = {
  add: { arity: 2, value: (a, b) => a + b, slopes: () => [one, one] },
  subtract: { arity: 2, value: (a, b) => a - b, slopes: () => [one, number(-1)] },
  multiply: { arity: 2, value: (a, b) => a * b, slopes: (a, b) => [b, a] },
  divide: {
    arity: 2,
    value: (a, b) => a / b,
    slopes: (a, b) => [quotient(one, b), negation(quotient(a, raise(b, number(2))))],
  },
  negate: { arity: 1, value: (a) => -a, slopes: () => [number(-1)] },
  power: {
    arity: 2,
    value: raised,
    slopes: (a, b) => [
      product(b, raise(a, lessOne(b))),
      product(raise(a, b), a.kind === 'constant' && a.name === 'e' ? one : call('ln', a)),
    ],
  },
}
