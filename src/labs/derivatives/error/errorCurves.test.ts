import { describe, expect, it } from 'vitest'
import { sigmoid } from '../../../core/activations/sigmoid.ts'
import { step } from '../../../core/activations/step.ts'
import { functionOf } from '../functions.ts'
import { drawnAt, errorsOf, heightsOf, hs } from './errorCurves.ts'
import { regimeOf } from './regime.ts'
import { errorPicture } from './useErrors.ts'

const { value, slope } = sigmoid.bind()
const errors = errorsOf(value, slope(1), 1)
const indexOf = (h: number) => hs.findIndex((one) => Math.abs(one / h - 1) < 1e-9)

describe('the errors over h', () => {
  it('begin at 1e-50 and end at 1e-1, with the round powers of ten among them', () => {
    expect([hs[0], hs.at(-1)]).toEqual([1e-50, 0.1])
    expect(hs[indexOf(1e-4)]).toBe(1e-4)
    expect(hs).toHaveLength(981)
  })

  it('fall with h² centrally and with h on one side, and are the whole slope at 1e-50', () => {
    const ratio = (of: readonly number[]) => of[indexOf(1e-2)]! / of[indexOf(1e-3)]!
    expect(ratio(errors.central)).toBeCloseTo(100, 0)
    expect(ratio(errors.forward)).toBeCloseTo(10, 0)
    expect(errors.central[0]).toBe(slope(1))
  })

  it('are least near the best h of theory', () => {
    const { theory } = errorPicture(functionOf('sigmoid')!, 1)
    for (const method of ['central', 'forward'] as const) {
      const { bestH } = theory!.of[method]
      const around = (h: number) => Math.max(...errors[method].slice(indexOf(h) - 5, indexOf(h) + 6))
      const decade = 10 ** Math.round(Math.log10(bestH!))
      expect(around(decade)).toBeLessThan(around(decade * 1e3))
      expect(around(decade)).toBeLessThan(around(decade / 1e3))
    }
  })
})

describe('the heights of the picture', () => {
  it('have all errors above the row of zeros', () => {
    const { domain, floor, parting } = heightsOf(errors)
    const found = Object.values(errors).flat().filter((error) => error > 0) // prettier-ignore
    expect(domain[0]).toBeLessThan(floor)
    expect(floor).toBeLessThan(parting)
    expect(parting).toBeLessThanOrEqual(Math.min(...found))
    expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...found))
    expect(drawnAt(0, heightsOf(errors))).toBe(floor)
    expect(drawnAt(1e-9, heightsOf(errors))).toBe(1e-9)
  })

  it('hold for a flat function, for one without values, and for a leap, whose error grows to 5e49', () => {
    for (const f of [() => 0, () => NaN, step.bind().value]) {
      const { domain } = heightsOf(errorsOf(f, 0, 0))
      expect(domain.every(Number.isFinite)).toBe(true)
      expect(domain[0]).toBeLessThan(domain[1])
    }
    expect(heightsOf(errorsOf(step.bind().value, 0, 0)).domain[1]).toBeGreaterThan(5e49)
  })
})

it('what makes the error is told by theory: the series above the best h, rounding below it', () => {
  const theory = { order: 2, truncation: 1, rounding: 1e-16, bestH: 1e-5 } as const
  expect(regimeOf(theory, 1e-2, true, 1e-4)).toBe('truncation')
  expect(regimeOf(theory, 5e-6, true, 1e-11)).toBe('balanced')
  expect(regimeOf(theory, 1e-10, true, 1e-6)).toBe('rounding')
  expect(regimeOf(theory, 1e-50, false, 0.2)).toBe('lost')
  expect(regimeOf(theory, 1e-2, true, 0)).toBe('exact')
})

it('the picture is made once for a function and a place', () => {
  const tanh = functionOf('tanh')!
  expect(errorPicture(tanh, 1)).toBe(errorPicture(tanh, 1))
  expect(errorPicture(tanh, 2)).not.toBe(errorPicture(tanh, 1))
  expect(errorPicture(functionOf('relu')!, 0).theory).toBeNull()
})
