import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sigmoid } from '../activations/sigmoid.ts'
import { step } from '../activations/step.ts'
import book from '../golden/book.json'
import { bookFunction } from './bookFunction.ts'
import { differences, quotient, type Method } from './quotient.ts'

const methods = Object.keys(differences) as Method[]

describe('a difference quotient in its parts', () => {
  it('has the bits of the function that computes it at once, whatever x and h', () => {
    const { value } = sigmoid.bind()
    const x = fc.double({ min: -40, max: 40, noNaN: true })
    const h = fc.double({ min: 1e-50, max: 1, noNaN: true })
    fc.assert(
      fc.property(x, h, fc.constantFrom(...methods), (at, by, method) => {
        expect(quotient(value, at, by, method).slope).toBe(differences[method](value, at, by))
      }),
    )
  })

  it('of the step at its leap is 5000 centrally, 10000 on the right and 0 on the left', () => {
    const { value } = step.bind()
    const slopes = methods.map((method) => quotient(value, 0, 1e-4, method).slope)
    expect(slopes).toEqual([5000, 10000, 0])
  })
})

describe("the book's function", () => {
  it("has the book's numerical slopes, to the last bit", () => {
    for (const { x, h, value } of book.numerical_diff)
      expect(quotient(bookFunction.value, x, h, 'central').slope).toBe(value)
  })

  it('has the slopes .2 and .3 there, exactly', () => {
    expect(bookFunction.slope(5)).toBe(0.2)
    expect(bookFunction.slope(10)).toBe(0.3)
  })
})
