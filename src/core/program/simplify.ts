import {
  alike,
  apply,
  number,
  type Application,
  type FunctionName,
  type Operation,
  type Tree,
} from './tree.ts'

/**
 * The same operations as `apply`, but what a derivative is full of falls away: zeros, ones, signs, factors that are
 * numbers. Used for derivatives only, never for what the user wrote.
 */

const isNumber = (tree: Tree, value: number): boolean => tree.kind === 'number' && tree.value === value

const isOf = (tree: Tree, of: Operation): tree is Application & { args: readonly [Tree, Tree] } =>
  tree.kind === 'apply' && tree.of === of

/**
 * The number that a decimal calculation gives, or null where it has no short form: 0.1 · 3 is 0.3 although the doubles
 * say 0.30000000000000004, and 1/3 stays a fraction.
 */
function shortNumber(value: number): number | null {
  const rounded = Number(value.toPrecision(15))
  const digits = String(rounded).replace(/[-.]|e.*/g, '')
  return Number.isFinite(rounded) && digits.length <= 12 && (rounded !== 0 || value === 0)
    ? rounded + 0
    : null
}

/** A tree as a number times the rest; the rest is null for a number alone. Products hold their number leftmost. */
function split(tree: Tree): readonly [factor: number, rest: Tree | null] {
  if (tree.kind === 'number') return [tree.value, null]
  if (isOf(tree, 'negate')) {
    const [factor, rest] = split(tree.args[0])
    return [-factor, rest]
  }
  if (!isOf(tree, 'multiply')) return [1, tree]
  const [factor, rest] = split(tree.args[0])
  if (factor === 1) return [1, tree]
  return [factor, rest === null ? tree.args[1] : apply('multiply', rest, tree.args[1])]
}

/** factor · rest: a sign before all of it, a number leftmost, and above the line of a fraction. */
function scaled(factor: number, rest: Tree | null): Tree {
  if (rest === null || factor === 0) return number(factor + 0)
  if (factor < 0) return apply('negate', scaled(-factor, rest))
  if (factor === 1) return rest
  if (isOf(rest, 'divide')) return quotient(product(number(factor), rest.args[0]), rest.args[1])
  if (isOf(rest, 'multiply')) return apply('multiply', scaled(factor, rest.args[0]), rest.args[1])
  return apply('multiply', number(factor), rest)
}

export function negation(a: Tree): Tree {
  if (a.kind === 'number') return number(0 - a.value)
  if (isOf(a, 'negate')) return a.args[0]
  return isOf(a, 'subtract') ? apply('subtract', a.args[1], a.args[0]) : apply('negate', a)
}

export function sum(a: Tree, b: Tree): Tree {
  if (isNumber(a, 0)) return b
  if (isNumber(b, 0)) return a
  const like = likeTerms(a, b, 1)
  if (like) return like
  if (isOf(b, 'negate')) return difference(a, b.args[0])
  if (b.kind === 'number' && b.value < 0) return apply('subtract', a, number(-b.value))
  return isOf(a, 'negate') ? apply('subtract', b, a.args[0]) : apply('add', a, b)
}

export function difference(a: Tree, b: Tree): Tree {
  if (isNumber(a, 0)) return negation(b)
  if (isNumber(b, 0)) return a
  const like = likeTerms(a, b, -1)
  if (like) return like
  if (isOf(b, 'negate')) return sum(a, b.args[0])
  return b.kind === 'number' && b.value < 0 ? apply('add', a, number(-b.value)) : apply('subtract', a, b)
}

/** a ± b as one term, where they differ by a number only. */
function likeTerms(a: Tree, b: Tree, sign: 1 | -1): Tree | null {
  const [p, rest] = split(a)
  const [q, other] = split(b)
  if (rest !== other && !(rest && other && alike(rest, other))) return null
  const factor = shortNumber(p + sign * q)
  return factor === null ? null : scaled(factor, rest)
}

/** Numbers come to the front, fractions around the whole. */
export function product(a: Tree, b: Tree): Tree {
  const [p, rest] = split(a)
  const [q, other] = split(b)
  if (p === 0 || q === 0) return number(0)
  const factor = shortNumber(p * q)
  if (factor === null) return apply('multiply', a, b)
  return scaled(factor, rest === null ? other : other === null ? rest : together(rest, other))
}

/** a · b of two trees that begin with no number; from left to right, u · u as u². */
function together(a: Tree, b: Tree): Tree {
  if (isOf(a, 'divide')) return quotient(product(a.args[0], b), a.args[1])
  if (isOf(b, 'divide')) return quotient(product(a, b.args[0]), b.args[1])
  if (isOf(b, 'multiply')) return together(together(a, b.args[0]), b.args[1])
  const [base, n] = baseOf(a)
  const [other, m] = baseOf(b)
  return alike(base, other) ? raise(base, number(n + m)) : apply('multiply', a, b)
}

const baseOf = (tree: Tree): readonly [Tree, number] =>
  isOf(tree, 'power') && tree.args[1].kind === 'number' && tree.args[1].value > 0
    ? [tree.args[0], tree.args[1].value]
    : [tree, 1]

/** The sign comes to the front, and numbers above and below are divided where that comes out even. */
export function quotient(a: Tree, b: Tree): Tree {
  const [p, rest] = split(a)
  const [q, other] = split(b)
  if (p === 0) return a
  if (p < 0) return negation(quotient(negation(a), b))
  if (q < 0) return negation(quotient(a, negation(b)))
  if (isNumber(b, 1)) return a
  if (isOf(a, 'divide')) return quotient(a.args[0], product(a.args[1], b))
  if (alike(a, b)) return number(1)
  if (q !== 1 && Number.isInteger(p / q)) return quotient(scaled(p / q, rest), scaled(1, other))
  if (p !== 1 && Number.isInteger(q / p)) return apply('divide', scaled(1, rest), scaled(q / p, other))
  return apply('divide', a, b)
}

export function raise(a: Tree, exponent: Tree): Tree {
  if (isNumber(exponent, 0)) return number(1)
  return isNumber(exponent, 1) ? a : apply('power', a, exponent)
}

/** What the user wrote, put together again by these rules, so that its derivative begins from something short. */
export function tidy(tree: Tree): Tree {
  if (tree.kind !== 'apply') return tree
  const [a, b] = tree.args.map(tidy) as [Tree, Tree]
  const put = rules[tree.of]
  return put ? put(a, b) : apply(tree.of, a, b)
}

const rules: Partial<Record<Operation, (a: Tree, b: Tree) => Tree>> = {
  add: sum,
  subtract: difference,
  multiply: product,
  divide: quotient,
  negate: negation,
  power: raise,
}

export const call = (name: FunctionName, a: Tree, b?: Tree): Tree => apply(name, a, b)
