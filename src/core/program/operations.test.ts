import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numericalDiff } from '../differentiate/numericalDiff.ts'
import { compile } from './compile.ts'
import { evaluator } from './evaluator.ts'
import { functionNamed, functions, usage } from './functions.ts'
import { operations } from './operations.ts'
import { apply, functionNames, operators, variable, type Operation } from './tree.ts'

/** What the language's own Math gives, where it has the function. */
const own: Partial<Record<Operation, (a: number, b: number) => number>> = {
  ...Math,
  ln: Math.log,
  power: Math.pow,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  negate: (a) => -a,
}

/** Away from kinks and poles, within every function's domain after `into`. */
const points = [-2.3, -0.71, -0.2, 0.13, 0.37, 0.83, 1.9, 3.4]
const into = (of: Operation, t: number) =>
  of === 'asin' || of === 'acos' ? t / 5 : ['sqrt', 'ln', 'log1p', 'power'].includes(of) ? Math.abs(t) : t

const all = [...operators, ...functionNames]

describe.each(all)('%s', (of) => {
  const { arity, value, slopes } = operations[of]
  const [x, y] = [variable('x'), variable('y')]

  const ownValue = own[of]
  if (ownValue)
    test('agrees with the language’s own', () => {
      for (const a of points)
        for (const b of arity === 2 ? [0.6, -1.7] : [NaN]) {
          const [got, wanted] = [value(into(of, a), b), ownValue(into(of, a), b)]
          expect(Math.abs(got - wanted)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(wanted))
        }
    })

  test('has the slopes that the numerical derivative finds', () => {
    const trees = slopes(x, y)
    expect(trees).toHaveLength(arity)
    const exact = trees.map((tree) => evaluator(compile(tree, ['x', 'y'])))
    for (const t of points)
      for (const b of arity === 2 ? [0.6, -1.7] : [0]) {
        const a = into(of, t)
        const found = [
          numericalDiff((moved) => value(moved, b), a, 1e-5),
          numericalDiff((moved) => value(a, moved), b, 1e-5),
        ]
        exact.forEach((slope, i) =>
          expect(Math.abs(slope(a, b) - found[i]!)).toBeLessThan(1e-8 * Math.max(1, Math.abs(found[i]!))),
        )
      }
  })

  test('is the same in a program as by itself, to the bit', () => {
    const run = evaluator(compile(apply(of, x, arity === 2 ? y : undefined), ['x', 'y']))
    const double = fc.double()
    fc.assert(
      fc.property(double, double, (a, b) => {
        expect(run(a, b)).toBe(value(a, b))
      }),
    )
  })
})

describe('the names of functions', () => {
  test('mean one function each, and small letters are all they need', () => {
    const known = functionNames.flatMap((name) => [name, ...(functions[name].aliases ?? [])])
    expect(new Set(known).size).toBe(known.length)
    for (const name of known) expect(name).toMatch(/^[a-z][a-z\d]*$/)
    expect(functionNamed('log')).toBe('ln')
    expect([functionNamed('constructor'), functionNamed('pi')]).toEqual([null, null])
  })

  test('are shown with the arguments they take', () => {
    expect([usage('sin'), usage('max')]).toEqual(['sin(a)', 'max(a, b)'])
  })
})

test('slopes at kinks follow the conventions: the mean of both sides, and PyTorch’s 0 for relu and step', () => {
  const at = (of: 'abs' | 'relu' | 'step' | 'max', a: number, b = 0) =>
    operations[of]
      .slopes(variable('x'), variable('y'))
      .map((tree) => evaluator(compile(tree, ['x', 'y']))(a, b))
  expect([at('abs', 0), at('relu', 0), at('step', 0), at('max', 2, 2)]).toEqual([[0], [0], [0], [0.5, 0.5]])
})
