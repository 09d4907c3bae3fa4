import fc from 'fast-check'
import { expect, it } from 'vitest'
import { binaryOf, leadingExponent } from './binary.ts'

it('the digits and the exponent of a double give it back, whichever it is', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      const { negative, exponent, digits } = binaryOf(x)
      expect(digits).toHaveLength(53)
      const size = parseInt(digits, 2) * 2 ** Math.max(exponent - 52, -1074)
      expect(Object.is(negative ? -size : size, x)).toBe(true)
    }),
  )
})

it('the first bit of 5 stands for 4, that of .1 for 1/16, that of the smallest number for 2^−1074', () => {
  expect(leadingExponent(5)).toBe(2)
  expect(leadingExponent(-0.1)).toBe(-4)
  expect(leadingExponent(5e-324)).toBe(-1074)
  expect(leadingExponent(0)).toBe(-Infinity)
})
