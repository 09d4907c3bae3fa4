import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import book from '../golden/book.json'
import { gradientCheck } from './gradientCheck.ts'
import { numericalDiff } from './numericalDiff.ts'
import { numericalGradient } from './numericalGradient.ts'

const line = (x: number) => 0.01 * (x * x) + 0.1 * x
const squares = (x: Float64Array) => x.reduce((sum, xi) => sum + xi * xi, 0)

describe('numericalDiff', () => {
  it("has the bits of the book's values", () => {
    for (const { x, h, value } of book.numerical_diff) expect(numericalDiff(line, x, h)).toBe(value)
  })

  it('takes h = 1e-4 if none is given', () => {
    expect(numericalDiff(line, 5)).toBe(book.numerical_diff[0]!.value)
  })

  it('finds nothing with an h that rounds away, as the book warns', () => {
    expect(numericalDiff(line, 5, 1e-50)).toBe(book['forward_difference_h_1e-50'].value)
  })
})

describe('numericalGradient', () => {
  it("has the bits of the book's values", () => {
    for (const { x, value } of book.numerical_gradient)
      expect(Array.from(numericalGradient(squares, Float64Array.from(x)))).toEqual(value)
  })

  it('never changes its input, and f sees one coordinate moved at a time', () => {
    const x = Float64Array.of(3, 4)
    const seen: number[][] = []
    numericalGradient((moved) => seen.push(Array.from(moved)), x, 1)
    expect(Array.from(x)).toEqual([3, 4])
    expect(seen).toEqual([
      [4, 4],
      [2, 4],
      [3, 5],
      [3, 3],
    ])
  })

  it('takes whole numbers as reals, where the in-place version would cut h off', () => {
    expect(Array.from(numericalGradient(squares, Int32Array.of(3, 4)))).toEqual(
      book.numerical_gradient[0]!.value,
    )
  })

  it('takes any number of values: none, one, or a flattened matrix of one column', () => {
    expect(numericalGradient(squares, new Float64Array(0)).length).toBe(0)
    expect(numericalGradient(squares, Float64Array.of(1, 2, 3)).map(Math.round)).toEqual(
      Float64Array.of(2, 4, 6),
    )
  })

  it('is exact to 1e-6 for any polynomial of second degree', () => {
    const x = fc.float64Array({ min: -10, max: 10, noNaN: true, minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(x, (at) =>
        numericalGradient(squares, at).every((slope, i) => Math.abs(slope - 2 * at[i]!) < 1e-6),
      ),
    )
  })
})

describe('gradientCheck', () => {
  it('is small for the right gradient and large for one that is half of it', () => {
    const x = Float64Array.of(1, -2, 3)
    expect(
      gradientCheck(
        squares,
        x,
        x.map((xi) => 2 * xi),
      ),
    ).toBeLessThan(1e-8)
    expect(gradientCheck(squares, x, x)).toBeCloseTo(0.5, 6)
  })

  it('is NaN, never small, for a gradient that is not a number or too short', () => {
    expect(gradientCheck(squares, [1, 2], [NaN, 4])).toBeNaN()
    expect(gradientCheck(squares, [1, 2], [2])).toBeNaN()
  })
})
