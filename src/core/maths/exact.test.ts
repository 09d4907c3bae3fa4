import fc from 'fast-check'
import { expect, test } from 'vitest'
import { productError, sumError } from './exact.ts'

/** A double as a whole number of 2^−300, exact for 2^−200 and above. */
function whole(x: number): bigint {
  let value = x
  let shift = 0n
  while (!Number.isInteger(value)) {
    value *= 2
    shift++
  }
  return BigInt(value) << (300n - shift)
}

const double = fc
  .double({ min: -1e30, max: 1e30, noNaN: true })
  .filter((x) => x === 0 || Math.abs(x) > 2 ** -60)

test('a sum and its error are the exact sum', () => {
  fc.assert(
    fc.property(double, double, (a, b) => {
      expect(whole(a + b) + whole(sumError(a, b, a + b))).toBe(whole(a) + whole(b))
    }),
  )
})

test('a product and its error are the exact product', () => {
  fc.assert(
    fc.property(double, double, (a, b) => {
      expect((whole(a * b) + whole(productError(a, b, a * b))) << 300n).toBe(whole(a) * whole(b))
    }),
  )
})
