import { describe, expect, it } from 'vitest'
import { exponentSpan, logitSpan, outputSpan } from './scales.ts'

describe('the axis of the logits', () => {
  it('lies about zero while they are small', () => {
    expect(logitSpan([0.3, 2.9, 4])).toEqual([-5, 5])
    expect(logitSpan([-7, 2])).toEqual([-10, 10])
  })

  it('moves along when the same is added to all', () => {
    expect(logitSpan([100.3, 102.9, 104])).toEqual([97, 107])
  })

  it('holds them all', () => {
    for (const z of [
      [1010, 1000, 990],
      [-10_000, 10_000],
      [40, -3, 0],
      [12, 12],
    ]) {
      const [low, high] = logitSpan(z)
      expect(Math.min(...z)).toBeGreaterThanOrEqual(low)
      expect(Math.max(...z)).toBeLessThanOrEqual(high)
    }
  })
})

it('the axis of logarithms of shares reaches down to the least', () => {
  expect(outputSpan('log-softmax', Float64Array.of(-0.3, -7))).toEqual([-10, 0])
  expect(outputSpan('softmax', Float64Array.of(0.2, 0.8))).toEqual([0, 1])
})

it('the axis of exponents shows both ends of double precision, and every exponent', () => {
  expect(exponentSpan([4, 3], [0, -1])).toEqual([-1000, 1000])
  expect(exponentSpan([1010], [0, -20])).toEqual([-2000, 2000])
  expect(exponentSpan([-200_000])[0]).toBeLessThanOrEqual(-200_000)
})
