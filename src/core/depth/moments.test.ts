import { expect, it } from 'vitest'
import { momentsOf } from './moments.ts'

it('mean and standard deviation are those of numpy.std', () => {
  expect(momentsOf(Float64Array.of(1, 2, 4, 9))).toEqual({
    finite: 4,
    mean: 4,
    std: Math.sqrt(38 / 4),
    min: 1,
    max: 9,
  })
})

it('what is not finite is left out', () => {
  expect(momentsOf(Float64Array.of(3, Infinity, 3, NaN))).toEqual({
    finite: 2,
    mean: 3,
    std: 0,
    min: 3,
    max: 3,
  })
  expect(momentsOf(Float64Array.of(-Infinity)).mean).toBeNaN()
})

it('the largest doubles have a mean and a deviation as well', () => {
  const { mean, std, max } = momentsOf(Float64Array.of(1.6e308, -1.6e308, 1.6e308, -1.6e308))
  expect(Math.abs(mean)).toBeLessThan(1e293)
  expect(std / max).toBeCloseTo(1, 12)
  expect(momentsOf(Float64Array.of(0, 2e200)).std / 1e200).toBeCloseTo(1, 12)
})
