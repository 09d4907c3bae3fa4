import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookFunction } from './bookFunction.ts'
import { keptBits, leftBits } from './lostBits.ts'

describe('the bits of h in x + h', () => {
  it('are all of them at x = 0, 37 of 1e-4 at x = 5, and none of 1e-50', () => {
    expect(keptBits(1e-50, 0 + 1e-50)).toBe(53)
    expect(keptBits(1e-4, 5 + 1e-4)).toBe(37)
    expect(keptBits(1e-15, 5 + 1e-15)).toBe(1)
    expect(keptBits(1e-50, 5 + 1e-50)).toBe(0)
    expect(keptBits(5, 5 - 5)).toBe(53)
  })

  it('tell how well h is kept: the step made differs from h by at most the last of them', () => {
    const x = fc.double({ min: 1, max: 1000, noNaN: true })
    fc.assert(
      fc.property(x, fc.double({ min: -16, max: -1, noNaN: true }), (at, decade) => {
        const h = 10 ** decade
        const kept = keptBits(h, at + h)
        if (kept > 0) expect(Math.abs(at + h - at - h)).toBeLessThanOrEqual(h * 2 ** -(kept - 1))
      }),
    )
  })
})

describe('the bits left by a subtraction', () => {
  it('are none of equal values, and all of values that have nothing in common', () => {
    expect(leftBits(0.75, 0.75)).toBe(0)
    expect(leftBits(1, -1)).toBe(53)
    expect(leftBits(8, 1)).toBe(52)
    expect(leftBits(1, 1 - 2 ** -53)).toBe(1)
    expect(leftBits(1 + 2 ** -52, 1)).toBe(1)
  })

  it("are 39 in the book's quotient at 5", () => {
    const { value } = bookFunction
    expect(leftBits(value(5 + 1e-4), value(5 - 1e-4))).toBe(39)
  })
})
