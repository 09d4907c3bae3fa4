import { expect, it } from 'vitest'
import { bookFunction } from '../../../core/differentiate/bookFunction.ts'
import { quotient, type Method } from '../../../core/differentiate/quotient.ts'
import { digitsOf, lossesOf } from './losses.ts'

const { value, slope } = bookFunction
const at = (x: number, h: number, method: Method = 'central', f = value, exact = slope(x)) =>
  lossesOf(x, h, method, exact, quotient(f, x, h, method))

it("the book's good h keeps 37 bits of itself and 39 of the difference; its bad one keeps nothing", () => {
  expect(at(5, 1e-4)).toEqual({
    places: [{ at: ['ahead', 'behind'], loss: { kind: 'keeps', bits: 37 } }],
    values: { left: 39, cancelled: 14 },
  })
  expect(at(5, 1e-50)).toEqual({
    places: [{ at: ['ahead', 'behind'], loss: { kind: 'stays' } }],
    values: 'nothingLeft',
  })
})

it('below a power of two doubles lie closer, so x + h and x − h lose differently', () => {
  const { places } = at(1, 1e-16)
  expect(places.map(({ at, loss }) => [...at, loss.kind])).toEqual([
    ['ahead', 'stays'],
    ['behind', 'rounds'],
  ])
})

it('the one-sided methods have one moved place', () => {
  expect(at(5, 0.1, 'forward').places[0]!.at).toEqual(['ahead'])
  expect(at(5, 0.1, 'backward').places[0]!.at).toEqual(['behind'])
})

it('equal values are right where f is flat, and no value is said to be none', () => {
  expect(at(5, 0.1, 'central', () => 3, 0).values).toBe('flat')
  expect(at(5, 0.1, 'central', () => NaN, 0).values).toBe('noValue')
  expect(at(0, 1, 'central', (x) => x, 1).values).toBe('leftAll')
})

it('39 bits are 12 digits', () => {
  expect(digitsOf(39)).toBe(12)
  expect(digitsOf(1)).toBe(1)
})
