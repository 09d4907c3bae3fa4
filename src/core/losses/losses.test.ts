import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../define/family.testing.ts'
import { gradientCheck } from '../differentiate/gradientCheck.ts'
import book from '../golden/book.json'
import golden from '../golden/losses.json'
import { bce } from './bce.ts'
import { bceLogits } from './bceLogits.ts'
import { classLosses, losses } from './index.ts'

type Case = { y: number[]; t: number[]; loss: number; grad: number[] }
const cases = golden.functions as unknown as Record<string, { params: Record<string, number>; cases: Case[] }>

/** golden/losses.json's tolerance. */
function expectClose(actual: ArrayLike<number>, wanted: readonly number[]) {
  expect(actual.length).toBe(wanted.length)
  wanted.forEach((w, i) => expect(Math.abs(actual[i]! - w)).toBeLessThanOrEqual(1e-13 + 1e-12 * Math.abs(w)))
}

/** Predictions and targets that each domain allows, away from its edges. */
const pairs = {
  real: [fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true })],
  probability: [fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.constantFrom(0, 0.25, 1)],
  logit: [fc.double({ min: -8, max: 8, noNaN: true }), fc.constantFrom(0, 0.25, 1)],
  score: [fc.double({ min: -3, max: 3, noNaN: true }), fc.constantFrom(-1, 1)],
} as const

describe('losses', () => {
  it('fill their folder: each file is listed, named after its id and has words in three languages', () => {
    const folder = import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true })
    expect(complaintsAbout([...losses, ...classLosses], folder)).toEqual([])
  })

  it.each(losses.map((loss) => [loss.id, loss] as const))(
    '%s has the golden values and gradients',
    (id, loss) => {
      const { params, cases: rows } = cases[id]!
      const { value, gradient } = loss.bind(params)
      for (const row of rows) {
        const [y, t] = [Float64Array.from(row.y), Float64Array.from(row.t)]
        const out = new Float64Array(y.length)
        gradient(y, t, out)
        expectClose([value(y, t)], [row.loss])
        expectClose(out, row.grad)
      }
    },
  )

  it.each(losses.map((loss) => [loss.id, loss] as const))(
    '%s has the slope that differences show',
    (_, loss) => {
      const { value, gradient } = loss.bind()
      const [prediction, target] = pairs[loss.domain]
      fc.assert(
        fc.property(fc.array(fc.tuple(prediction, target), { minLength: 1, maxLength: 6 }), (rows) => {
          const y = Float64Array.from(rows, ([yi]) => yi)
          const t = Float64Array.from(rows, ([, ti]) => ti)
          const out = new Float64Array(y.length)
          gradient(y, t, out)
          return gradientCheck((moved) => value(moved, t), y, out, 1e-5) < 1e-5
        }),
      )
    },
  )
})

describe('sum-squared-error', () => {
  it("has the book's printed values", () => {
    const { value } = losses.find(({ id }) => id === 'sum-squared-error')!.bind()
    for (const { y, t, value: wanted } of book.sum_squared_error)
      expect(value(Float64Array.from(y), Float64Array.from(t))).toBeCloseTo(wanted, 15)
  })
})

describe('bce', () => {
  const { at, slopeAt } = bce.bind()

  it('clamps the logarithm at −100 and keeps the slope finite, as PyTorch does', () => {
    expect(at(0, 1)).toBe(100)
    expect(at(1, 0)).toBe(100)
    expect([at(0, 0), at(1, 1)].map(Math.abs)).toEqual([0, 0])
    expect(slopeAt(0, 1)).toBe(-1e12)
    expect(slopeAt(1, 0)).toBe(1e12)
  })

  it('stays finite outside [0, 1] too', () => {
    for (const y of [-1, -1e-300, 1.5, 1e100])
      expect([at(y, 0), at(y, 1), slopeAt(y, 1)].every(Number.isFinite)).toBe(true)
  })
})

describe('bce-logits', () => {
  it('neither overflows nor loses the loss of a large logit', () => {
    const { at, slopeAt } = bceLogits.bind()
    expect([at(1000, 1), at(-1000, 0), at(1000, 0), at(-1000, 1)]).toEqual([0, 0, 1000, 1000])
    expect([slopeAt(1000, 0), slopeAt(-1000, 1), slopeAt(-1000, 0)]).toEqual([1, -1, 0])
    expect(at(40, 1)).toBeCloseTo(4.248354255291589e-18, 32)
  })
})
