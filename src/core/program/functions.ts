import { gelu as geluUnit } from '../activations/gelu.ts'
import { relu as reluUnit } from '../activations/relu.ts'
import { sigmoid as sigmoidUnit } from '../activations/sigmoid.ts'
import { silu as siluUnit } from '../activations/silu.ts'
import { softplus as softplusUnit } from '../activations/softplus.ts'
import { step as stepUnit } from '../activations/step.ts'
import { acos } from '../maths/acos.ts'
import { asin } from '../maths/asin.ts'
import { cbrt } from '../maths/cbrt.ts'
import { cosh } from '../maths/cosh.ts'
import { atan, cos, erf, erfc, exp, expm1, log, log1p, sin, tanh } from '../maths/elementary.ts'
import { sinh } from '../maths/sinh.ts'
import { tan } from '../maths/tan.ts'
import { call, difference, negation, product, quotient, raise, sum } from './simplify.ts'
import { constant, number, type FunctionName, type Tree } from './tree.ts'

/** How a function is set: by its name, as e with an exponent, as a root, or between marks. */
export type Look =
  'name' | 'exponential' | 'square root' | 'cube root' | readonly [open: string, close: string]

/** All that is known of a function: what it gives, its slopes, and how it is written. */
export interface FunctionRow {
  /** Of one argument, or of two; of the latter an expression may give more, taken from left to right. */
  readonly arity: 1 | 2
  readonly value: (a: number, b: number) => number
  /** The slope in each argument. At a kink the mean of both sides, but relu and step follow PyTorch: 0. */
  readonly slopes: (a: Tree, b: Tree) => readonly Tree[]
  readonly look: Look
  /** What NumPy code calls, and the lines it needs first. */
  readonly numpy: string
  readonly source?: string
  /** Other names an expression may use. */
  readonly aliases?: readonly string[]
}

const [one, two] = [number(1), number(2)]
const half = quotient(one, two)
const square = (a: Tree) => raise(a, two)
const root = (a: Tree) => call('sqrt', a)
/** 2 e^(−a²)/√π */
const bell = (a: Tree) => quotient(product(two, call('exp', negation(square(a)))), root(constant('pi')))
const sigmoidSlope = (a: Tree) => product(call('sigmoid', a), call('sigmoid', negation(a)))
/** Φ(a) and the density of the normal distribution. */
const below = (a: Tree) => product(half, call('erfc', negation(quotient(a, root(two)))))
const density = (a: Tree) =>
  quotient(call('exp', negation(quotient(square(a), two))), root(product(two, constant('pi'))))
/** The slopes of max, (a + b + |a − b|)/2, and with −1 of min. */
const bySign = (sign: Tree) => [quotient(sum(one, sign), two), quotient(difference(one, sign), two)]
const larger = (a: Tree, b: Tree) => call('sign', difference(a, b))

const of = (
  numpy: string,
  value: (a: number) => number,
  slope: (a: Tree) => Tree,
  more: Partial<FunctionRow> = {},
): FunctionRow => ({ arity: 1, value, slopes: (a) => [slope(a)], look: 'name', numpy, ...more })

/** A function of the same name among the activations, with the NumPy that stands beside its definition. */
const activation = (
  unit: { readonly id: string; readonly numpy: string; bind(): { value(x: number): number } },
  slope: (a: Tree) => Tree,
  aliases: readonly string[] = [],
): FunctionRow => of(unit.id, unit.bind().value, slope, { source: unit.numpy, aliases })

const flat = () => number(0)

/** Every function that an expression may call; the parser, the calculation, the derivative and the writers share it. */
export const functions: Readonly<Record<FunctionName, FunctionRow>> = {
  sqrt: of('np.sqrt', Math.sqrt, (a) => quotient(one, product(two, root(a))), { look: 'square root' }),
  cbrt: of('np.cbrt', cbrt, (a) => quotient(one, product(number(3), square(call('cbrt', a)))), {
    look: 'cube root',
  }),
  abs: of('np.abs', Math.abs, (a) => call('sign', a), { look: ['|', '|'] }),
  sign: of('np.sign', Math.sign, flat, { aliases: ['sgn'] }),
  floor: of('np.floor', Math.floor, flat, { look: ['⌊', '⌋'] }),
  ceil: of('np.ceil', Math.ceil, flat, { look: ['⌈', '⌉'] }),
  exp: of('np.exp', exp, (a) => call('exp', a), { look: 'exponential' }),
  expm1: of('np.expm1', expm1, (a) => call('exp', a)),
  ln: of('np.log', log, (a) => quotient(one, a), { aliases: ['log'] }),
  log1p: of('np.log1p', log1p, (a) => quotient(one, sum(one, a))),
  sin: of('np.sin', sin, (a) => call('cos', a)),
  cos: of('np.cos', cos, (a) => negation(call('sin', a))),
  tan: of('np.tan', tan, (a) => quotient(one, square(call('cos', a)))),
  asin: of('np.arcsin', asin, (a) => quotient(one, root(difference(one, square(a)))), {
    aliases: ['arcsin'],
  }),
  acos: of('np.arccos', acos, (a) => negation(quotient(one, root(difference(one, square(a))))), {
    aliases: ['arccos'],
  }),
  atan: of('np.arctan', atan, (a) => quotient(one, sum(one, square(a))), { aliases: ['arctan'] }),
  sinh: of('np.sinh', sinh, (a) => call('cosh', a)),
  cosh: of('np.cosh', cosh, (a) => call('sinh', a)),
  // 1 − tanh² would lose its digits where tanh is near 1.
  tanh: of('np.tanh', tanh, (a) => quotient(one, square(call('cosh', a)))),
  erf: of('np.vectorize(math.erf)', erf, bell, { source: 'import math' }),
  erfc: of('np.vectorize(math.erfc)', erfc, (a) => negation(bell(a)), { source: 'import math' }),
  min: {
    arity: 2,
    value: Math.min,
    slopes: (a, b) => bySign(negation(larger(a, b))),
    look: 'name',
    numpy: 'np.minimum',
  },
  max: {
    arity: 2,
    value: Math.max,
    slopes: (a, b) => bySign(larger(a, b)),
    look: 'name',
    numpy: 'np.maximum',
  },
  step: activation(stepUnit, flat, ['heaviside']),
  relu: activation(reluUnit, (a) => call('step', a)),
  sigmoid: activation(sigmoidUnit, sigmoidSlope, ['logistic']),
  softplus: activation(softplusUnit, (a) => call('sigmoid', a)),
  silu: activation(siluUnit, (a) => sum(call('sigmoid', a), product(a, sigmoidSlope(a))), ['swish']),
  gelu: activation(geluUnit, (a) => sum(below(a), product(a, density(a)))),
}

const byName = new Map<string, FunctionName>(
  (Object.entries(functions) as [FunctionName, FunctionRow][]).flatMap(([name, { aliases = [] }]) =>
    [name, ...aliases].map((known) => [known, name] as const),
  ),
)

/** The function that a name in an expression means, or null. */
export const functionNamed = (name: string): FunctionName | null => byName.get(name) ?? null

/** How a call is written: `sin(a)`, `max(a, b)`. */
export const usage = (name: FunctionName): string => `${name}(${functions[name].arity === 1 ? 'a' : 'a, b'})`
