import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowed, positionOf, positions, stepDecimals, valueAt, type SliderRange } from './sliderScale.ts'

const linear: SliderRange = { min: 0.1, max: 3, step: 0.1 }
const rate: SliderRange = { min: 1e-4, max: 10, step: 0.05, scale: 'log' }

describe('a linear slider', () => {
  it('gives round values, without the dust of binary fractions', () => {
    const values = Array.from({ length: 30 }, (_, i) => valueAt(0.1 + 0.1 * i, linear))
    expect(values.slice(0, 4)).toEqual([0.1, 0.2, 0.3, 0.4])
    expect(values.every((v) => String(v).length <= 3)).toBe(true)
  })

  it('keeps the offset of a minimum that is no multiple of the step', () => {
    expect(valueAt(0.35, { min: 0.05, max: 1, step: 0.1 })).toBe(0.35)
  })

  it('gives whole numbers where only those make sense', () => {
    expect(valueAt(4.6, { min: 1, max: 9, step: 1, integer: true })).toBe(5)
    expect(allowed(4.6, { min: 1, max: 9, step: 1, integer: true })).toBe(5)
  })
})

describe('a logarithmic slider', () => {
  it('moves in decades, from end to end', () => {
    expect(positions(rate)).toEqual({ min: -4, max: 1, step: 0.05 })
    expect([-4, -1, 0, 1].map((p) => valueAt(p, rate))).toEqual([1e-4, 0.1, 1, 10])
  })

  it('gives values of two digits, three if its steps are finer', () => {
    expect(valueAt(-0.05, rate)).toBe(0.89)
    expect(valueAt(-0.05, { ...rate, step: 0.01 })).toBe(0.891)
  })

  it('can begin at zero', () => {
    const fromZero: SliderRange = { min: 0, max: 1, step: 0.1, scale: 'log' }
    expect(positionOf(0, fromZero)).toBe(-12)
    expect(valueAt(-12, fromZero)).toBe(0)
  })
})

describe('any slider', () => {
  it('puts its thumb where the value is, and inside for a value that is not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(linear, rate),
        fc.double({ min: -1e3, max: 1e3, noNaN: true }),
        (range, value) => {
          const { min, max } = positions(range)
          const at = positionOf(value, range)
          expect(at >= min && at <= max).toBe(true)
          const back = valueAt(at, range)
          expect(back >= range.min && back <= range.max).toBe(true)
        },
      ),
    )
  })

  it('keeps a typed value in full precision inside its range, and moves one outside to the end', () => {
    expect(allowed(0.123456789012345, linear)).toBe(0.123456789012345)
    expect([allowed(-5, linear), allowed(99, linear)]).toEqual([0.1, 3])
  })

  it('writes a value on a step with the decimals of the step, another as it is', () => {
    expect([stepDecimals(0.3, linear), stepDecimals(0.123, linear), stepDecimals(0.1, rate)]).toEqual([
      1,
      null,
      null,
    ])
  })
})
