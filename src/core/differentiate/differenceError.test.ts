import { describe, expect, it } from 'vitest'
import { elu } from '../activations/elu.ts'
import { activations } from '../activations/index.ts'
import { softsign } from '../activations/softsign.ts'
import { bookFunction } from './bookFunction.ts'
import { differenceError } from './differenceError.ts'
import { higherSlopes } from './higherSlopes.ts'
import { differences } from './quotient.ts'

const functions = [
  ...activations.map((one) => ({ id: one.id, ...one.bind() })),
  { ...bookFunction, kinks: [] as number[] },
]
const places = [-2.3, 0.7, 1, 5]
const methods = ['central', 'forward', 'backward'] as const

describe('higher slopes from differences of the slope', () => {
  it('are those of the parabola: f″ = .02, and no f‴', () => {
    const { second, third } = higherSlopes(bookFunction.slope, 5, [])!
    expect(second).toBeCloseTo(0.02, 12)
    expect(third).toBe(0)
  })

  it('are those of the exponential, which is its own slope', () => {
    const { exp } = Math
    const { second, third } = higherSlopes(exp, 1, [])!
    expect(second).toBeCloseTo(Math.E, 8)
    expect(third).toBeCloseTo(Math.E, 7)
  })

  it('are not given at a kink, nor where only f″ leaps, nor where f′ has no value', () => {
    expect(higherSlopes((x) => (x > 0 ? 1 : 0), 0, [0])).toBeNull()
    expect(higherSlopes(elu.bind().slope, 0, [])).toBeNull()
    expect(higherSlopes(softsign.bind().slope, 0, [])).toBeNull()
    expect(higherSlopes((x) => 1 / x, 0, [])).toBeNull()
  })
})

describe('the error of a difference quotient, in theory', () => {
  it('is what one measures where truncation rules: within a sixth, for every activation', () => {
    for (const { id, value, slope, kinks } of functions)
      for (const x of places) {
        const higher = higherSlopes(slope, x, kinks)
        const theory = higher && differenceError('central', { x, value: value(x), slope: slope(x), higher })
        const h = 1e-3
        const cut = (theory?.truncation ?? 0) * h * h
        if (!theory || cut === 0 || cut < (30 * theory.rounding) / h) continue
        const measured = Math.abs(differences.central(value, x, h) - slope(x))
        expect(Math.abs(measured / cut - 1), `${id} at ${x}`).toBeLessThan(1 / 6)
      }
  })

  it('covers what one measures where rounding rules: within a factor of 4, for every activation', () => {
    for (const { id, value, slope, kinks } of functions)
      for (const x of places) {
        const higher = higherSlopes(slope, x, kinks)
        if (higher === null) continue
        for (const method of methods) {
          const { order, truncation, rounding } = differenceError(method, { x, value: value(x), slope: slope(x), higher }) // prettier-ignore
          let worst = 0
          for (let decade = 3; decade < 14; decade += 0.05) {
            const h = 10 ** -decade
            const cut = truncation * h ** order
            if (cut > rounding / h) continue
            const measured = Math.abs(differences[method](value, x, h) - slope(x))
            if (measured > 0) worst = Math.max(worst, measured / (cut + rounding / h))
          }
          expect(worst, `${id} at ${x}, ${method}`).toBeLessThan(4)
        }
      }
  })

  it('is least at the cube root of 3ε(|f| + |x f′|)/|f‴|, or twice the root of its kin', () => {
    const at = { x: 1, value: 2, slope: 3, higher: { second: 4, third: 5 } }
    const epsilon = 2 ** -53
    expect(differenceError('central', at).bestH).toBeCloseTo(Math.cbrt((3 * epsilon * 5) / 5), 12)
    expect(differenceError('forward', at).bestH).toBeCloseTo(2 * Math.sqrt((epsilon * (2 + 1.5)) / 4), 12)
  })

  it('has no best h where the parabola leaves nothing to cut off', () => {
    const { value, slope } = bookFunction
    const at = { x: 5, value: value(5), slope: slope(5), higher: higherSlopes(slope, 5, [])! }
    expect(differenceError('central', at).bestH).toBeNull()
    expect(differenceError('forward', at).bestH).toBeCloseTo(1.7e-7, 8)
  })
})
