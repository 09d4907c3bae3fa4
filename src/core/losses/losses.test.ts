import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complaintsAbout } from '../define/family.testing.ts'
import { pairsOf, targetsOf } from '../define/lossSamples.testing.ts'
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

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true })
/** Predictions that each domain allows, away from its edges. */
const predictions = {
  real: real(-3, 3),
  probability: real(0.01, 0.99),
  logit: real(-8, 8),
  score: real(-3, 3),
} as const
const targets = {
  any: real(-3, 3),
  counts: fc.nat(20),
  shares: fc.constantFrom(0, 0.25, 1),
  binary: fc.constantFrom(0, 1),
  signs: fc.constantFrom(-1, 1),
} as const
const each = losses.map((loss) => [loss.id, loss] as const)

describe('losses', () => {
  it('fill their folder: each file is listed, named after its id and has words in three languages', () => {
    const folder = import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true })
    expect(complaintsAbout([...losses, ...classLosses], folder)).toEqual([])
  })

  it('are all 15 of the golden file', () => {
    expect(new Set(losses.map(({ id }) => id))).toEqual(new Set(Object.keys(cases)))
  })

  it.each(each)('%s has the golden values and gradients', (id, loss) => {
    const { params, cases: rows } = cases[id]!
    const { value, gradient } = loss.bind(params)
    for (const row of rows) {
      const [y, t] = [Float64Array.from(row.y), Float64Array.from(row.t)]
      const out = new Float64Array(y.length)
      gradient(y, t, out)
      expectClose([value(y, t)], [row.loss])
      expectClose(out, row.grad)
    }
  })

  it.each(each)('%s has the slope that differences show away from its kinks', (_, loss) => {
    const { value, gradient, facts } = loss.bind()
    const smooth = fc
      .tuple(predictions[loss.domain], targets[loss.targets])
      .filter(([y, t]) => facts.kinks(t).every((kink) => Math.abs(y - kink) > 2e-5))
    fc.assert(
      fc.property(fc.array(smooth, { minLength: 1, maxLength: 6 }), (rows) => {
        const y = Float64Array.from(rows, ([yi]) => yi)
        const t = Float64Array.from(rows, ([, ti]) => ti)
        const out = new Float64Array(y.length)
        gradient(y, t, out)
        return gradientCheck((moved) => value(moved, t), y, out, 1e-5) < 1e-5
      }),
    )
  })

  it.each(each)('%s is finite, and so is its slope, wherever its definition is', (_, loss) => {
    const { at, slopeAt, facts } = loss.bind()
    const { y, t } = pairsOf(loss)
    expect(
      y.filter((yi, i) => !Number.isFinite(at(yi, t[i]!)) || !Number.isFinite(slopeAt(yi, t[i]!))),
    ).toEqual([])
    if (facts.steepest === Infinity) return
    for (const far of [-1e300, -1e5, 1e5, 1e300])
      for (const ti of targetsOf[loss.targets])
        expect([at(far, ti), slopeAt(far, ti)].every(Number.isFinite)).toBe(true)
  })

  it.each(each)('%s passes NaN on, so that a net that has broken shows it', (_, loss) => {
    for (const t of targetsOf[loss.targets]) expect(loss.bind().at(NaN, t)).toBeNaN()
  })
})

describe('the slope at a kink', () => {
  const slopeOf = (id: string, y: number, t: number, params = {}) =>
    Math.abs(
      losses
        .find((one) => one.id === id)!
        .bind(params)
        .slopeAt(y, t),
    )

  it("is PyTorch's: 0 for mae and at the margin of hinges, the mean of both sides for the quantile loss", () => {
    expect(slopeOf('mae', 2, 2)).toBe(0)
    expect([1, -1].map((t) => slopeOf('hinge', t, t))).toEqual([0, 0])
    expect([1, -1].map((t) => slopeOf('squared-hinge', t, t))).toEqual([0, 0])
    expect(slopeOf('quantile', 2, 2)).toBeCloseTo(0.4, 15)
    expect(slopeOf('quantile', 2, 2, { tau: 0.5 })).toBe(0)
  })
})

describe('relatives', () => {
  const bound = (id: string, params = {}) => losses.find((one) => one.id === id)!.bind(params)
  const grid = Array.from({ length: 61 }, (_, i) => -3 + i / 10)

  it('huber is δ times smooth-l1 with β = δ', () => {
    for (const y of grid)
      expect(bound('huber', { delta: 0.7 }).at(y, 0.3)).toBeCloseTo(
        0.7 * bound('smooth-l1', { beta: 0.7 }).at(y, 0.3),
        14,
      )
  })

  it('focal with γ = 0 is bce, and the median loss is half of mae', () => {
    for (const y of [0, 1e-9, 0.2, 0.5, 0.99, 1])
      for (const t of [0, 1]) {
        expect(bound('focal', { gamma: 0 }).at(y, t)).toBe(bound('bce').at(y, t))
        expect(bound('focal', { gamma: 0 }).slopeAt(y, t)).toBeCloseTo(bound('bce').slopeAt(y, t), 3)
      }
    for (const y of grid) expect(bound('quantile', { tau: 0.5 }).at(y, 1)).toBe(bound('mae').at(y, 1) / 2)
  })

  it('logistic for t = ±1 is bce-logits for 1 and 0', () => {
    for (const y of grid) {
      expect(bound('logistic').at(y, 1)).toBeCloseTo(bound('bce-logits').at(y, 1), 15)
      expect(bound('logistic').at(y, -1)).toBeCloseTo(bound('bce-logits').at(y, 0), 15)
    }
  })

  it('log-cosh keeps its digits near 0, where it is d²/2, and does not overflow', () => {
    for (const d of [1e-160, 1e-9, 1e-4]) expect(bound('log-cosh').at(d, 0) / ((d * d) / 2)).toBeCloseTo(1, 8)
    expect(bound('log-cosh').at(-1e300, 0)).toBe(1e300)
  })
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
