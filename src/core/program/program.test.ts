import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { derive } from './derive.ts'
import { evaluator } from './evaluator.ts'
import type { Program } from './program.ts'
import { tidy } from './simplify.ts'
import { apply, number, variable, type Tree } from './tree.ts'
import { treeIn, valueOf } from './trees.testing.ts'

const [x, y] = [variable('x'), variable('y')]
const both = ['x', 'y'] as const
const coordinate = fc.double({ min: -20, max: 20, noNaN: true })
const square = (tree: Tree) => apply('power', tree, number(2))

/** .01x² + .1x */
const book = apply('add', apply('multiply', number(0.01), square(x)), apply('multiply', number(0.1), x))

describe('a program', () => {
  test('is a list of steps that JSON carries', () => {
    const program = compile(book, ['x'])
    expect(program.steps).toEqual([
      [0.01],
      ['x'],
      [2],
      ['power', 1, 2],
      ['multiply', 0, 3],
      [0.1],
      ['multiply', 5, 1],
      ['add', 4, 6],
    ])
    expect(JSON.parse(JSON.stringify(program))).toEqual(program)
    expect(structuredClone(program)).toEqual(program)
  })

  test('gives what its tree gives, to the bit, also after a journey as JSON', () => {
    fc.assert(
      fc.property(treeIn(both), coordinate, coordinate, (tree, a, b) => {
        const program = JSON.parse(JSON.stringify(compile(tree, both))) as Program
        const [got, wanted] = [evaluator(program)(a, b), valueOf(tree, a, b)]
        expect(got === wanted || (Number.isNaN(got) && Number.isNaN(wanted)), `${got} ${wanted}`).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('has the bits of the arithmetic written out', () => {
    const run = evaluator(compile(book, ['x']))
    for (const at of [5, 10, -3.7, 1 / 3]) expect(run(at)).toBe(0.01 * (at * at) + 0.1 * at)
  })

  test('has one step for all that occurs twice, so it never costs more than its tree has parts', () => {
    const twice = apply('add', square(apply('add', x, y)), apply('sin', square(apply('add', x, y))))
    expect(compile(twice, both).steps).toHaveLength(7)
    fc.assert(
      fc.property(treeIn(both), (tree) => {
        expect(compile(tree, both).steps.length).toBeLessThanOrEqual(tree.size)
      }),
    )
  })

  test('has what no variable changes worked out, unless it is not finite', () => {
    expect(compile(apply('multiply', apply('sqrt', number(4)), x), ['x']).steps[0]).toEqual([2])
    const pole = compile(apply('add', x, apply('divide', number(1), number(0))), ['x'])
    expect(pole.steps).toContainEqual(['divide', 1, 2])
    expect(evaluator(pole)(1)).toBe(Infinity)
  })

  test('that is none is refused', () => {
    const wrong: unknown[] = [[], [['sin', 0]], [['x'], ['sin', 1]], [['x'], ['sin']], [['x'], ['add', 0]],
      [['x'], ['sin', 0, 0]], [['x'], ['constructor', 0]], [['x'], ['sin', 0.5]], [['x'], ['sin', -1]],
      Array.from({ length: 20_000 }, () => ['x'])] // prettier-ignore
    for (const steps of wrong)
      expect(() => evaluator({ variables: ['x'], steps } as unknown as Program)).toThrow(RangeError)
  })
})

describe('the derivative of a tree', () => {
  /** The numerical derivative, or null where a small step changes it: at a kink, a pole, among large numbers. */
  const found = (value: (t: number) => number, a: number): number | null => {
    const central = (h: number) => (value(a + h) - value(a - h)) / (2 * h)
    const [far, near] = [central(1e-3), central(5e-4)]
    const forward = (value(a + 5e-4) - value(a)) / 5e-4
    const size = Math.max(1e-3, Math.abs(near))
    const steady = Math.abs(far - near) < 1e-5 * size && Math.abs(forward - near) < 1e-2 * size
    return steady && Math.abs(value(a)) * 1e-9 < size ? near : null
  }

  test('is the numerical one, wherever that settles', () => {
    const cases = fc.sample(fc.tuple(treeIn(both, 3), coordinate, coordinate), { numRuns: 3000, seed: 3 })
    let compared = 0
    for (const [tree, a, b] of cases) {
      const exact = evaluator(compile(derive(tidy(tree), 'x'), both))(a, b)
      const numerical = found((t) => valueOf(tree, t, b), a)
      if (numerical === null || !Number.isFinite(exact)) continue
      compared++
      const size = Math.max(1e-3, Math.abs(numerical))
      expect(Math.abs(exact - numerical), JSON.stringify(tree)).toBeLessThan(1e-4 * size)
    }
    expect(compared).toBeGreaterThan(1000)
  })

  test('of what does not depend on the variable is 0', () => {
    fc.assert(
      fc.property(treeIn(['x']), (tree) => {
        expect(derive(tidy(tree), 'y')).toEqual(number(0))
      }),
    )
  })
})

test('tidying changes the order of the arithmetic, not what it comes to', () => {
  const cases = fc.sample(fc.tuple(treeIn(both, 3), coordinate, coordinate), { numRuns: 3000, seed: 4 })
  const apart = cases.filter(([tree, a, b]) => {
    const [value, tidied] = [valueOf(tree, a, b), valueOf(tidy(tree), a, b)]
    return Number.isFinite(value) && !(Math.abs(value - tidied) <= 1e-9 * Math.abs(value))
  })
  expect(apart.map(([tree]) => tree)).toEqual([])
})
