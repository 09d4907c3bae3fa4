import { describe, expect, it } from 'vitest'
import { bookFunction } from '../../../core/differentiate/bookFunction.ts'
import { quotient, type Method } from '../../../core/differentiate/quotient.ts'
import { cutDigits, leadingDigit, placeLoss, placeRows, valueRows } from './bitRows.ts'

const rowsAt = (x: number, h: number, method: Method = 'central') => {
  const q = quotient(bookFunction.value, x, h, method)
  return { places: placeRows(x, h, method, q), values: valueRows(q) }
}

describe('seventeen digits, cut by weight', () => {
  it('keep what stands for more in front, with the point and the sign', () => {
    expect(cutDigits(5.0001, -4)).toEqual(['5.000', '0999999999998'])
    expect(cutDigits(-123.5, 1)).toEqual(['−1', '23.50000000000000'])
    expect(cutDigits(0.075, -3)).toEqual(['0.07', '4999999999999997'])
  })

  it('carry the power of ten behind', () => {
    expect(cutDigits(1e-50, -50)).toEqual(['', '1.0000000000000000e−50'])
    expect(cutDigits(1.5e-10, -11)).toEqual(['1.', '5000000000000000e−10'])
  })

  it('are all in front where nothing is cut', () => {
    expect(cutDigits(0.75, -Infinity)).toEqual(['0.75000000000000000', ''])
    expect(leadingDigit(0)).toBe(-Infinity)
  })
})

describe('the bits of the places', () => {
  it('stand in columns of equal weight, so that x and h add up to x + h', () => {
    const { places } = rowsAt(5, 0.25)
    const [x, h, ahead, behind] = places
    expect(x!.bits[1] + x!.bits[2]).toBe(`101${'0'.repeat(50)}`)
    expect(h!.bits).toEqual([4, '', `1${'0'.repeat(48)}`])
    expect(ahead!.bits[2]).toBe(`1${'0'.repeat(48)}`)
    expect(behind!.bits).toEqual([0, '1001', `1${'0'.repeat(48)}`])
  })

  it('of h fall off the right end as h becomes smaller', () => {
    expect(rowsAt(5, 1e-4).places[1]!.lost).toBe(16)
    expect(rowsAt(5, 1e-50).places[1]!.bits).toEqual([53, '', ''])
    expect(rowsAt(0, 1e-50).places[1]!.lost).toBe(0)
  })

  it('leave out the place that a method does not use', () => {
    expect(rowsAt(5, 0.1, 'forward').places.map(({ id }) => id)).toEqual(['x', 'h', 'ahead'])
    expect(rowsAt(5, 0.1, 'backward').places.map(({ id }) => id)).toEqual(['x', 'h', 'behind'])
  })
})

describe('the bits of the values', () => {
  it('cancel in front, and what is left of them is the difference', () => {
    const { values } = rowsAt(5, 1e-4)
    const [ahead, behind, gap] = values
    expect(ahead!.bits[1]).toHaveLength(14)
    expect(behind!.bits[2]).toHaveLength(39)
    expect(gap!.bits[0]).toBe(14)
    expect(gap!.bits[2]).toHaveLength(39)
    expect(gap!.lost).toBe(0)
    expect(ahead!.digits[0]).toBe('0.7500')
  })

  it('cancel altogether where the places are one', () => {
    const { values } = rowsAt(5, 1e-50)
    expect(values.map(({ bits }) => bits[2])).toEqual(['', '', ''])
    expect(values[2]!.bits[0]).toBe(53)
  })

  it('are none where f has no finite value, or is 0 at both places', () => {
    expect(valueRows(quotient((x) => 1 / x, 0.5, 0.5, 'central'))).toEqual([])
    expect(valueRows(quotient(() => NaN, 0, 1, 'central'))).toEqual([])
    expect(valueRows(quotient(() => 0, 0, 1, 'central'))).toEqual([])
  })
})

describe('what becomes of h', () => {
  it('is kept in part, rounded up to one bit of x, or nothing', () => {
    expect(placeLoss(5, 1e-4, 5 + 1e-4)).toEqual({ kind: 'keeps', bits: 37 })
    expect(placeLoss(5, 5e-16, 5 + 5e-16)).toEqual({ kind: 'rounds', moved: 2 ** -50 })
    expect(placeLoss(5, 1e-50, 5 + 1e-50)).toEqual({ kind: 'stays' })
  })
})
