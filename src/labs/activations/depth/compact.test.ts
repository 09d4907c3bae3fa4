import { expect, it } from 'vitest'
import { compact, percent, spread } from './compact.ts'

it('a number of a usual size has two digits, or the decimals asked for', () => {
  expect([-4, 0, 0.045, 12.34].map((x) => compact(x))).toEqual(['−4', '0', '0.045', '12'])
  expect([0.5, -1.234, 334.1].map((x) => compact(x, 2))).toEqual(['0.50', '−1.23', '334'])
})

it('a very small or large one is written with its power of ten', () => {
  expect([-5.12e-4, 1e-3, 2367, 3.2e54, Infinity].map((x) => compact(x, 2))).toEqual([
    '−5.1e−4',
    '1e−3',
    '2.4e3',
    '3.2e54',
    '∞',
  ])
})

it('a mean that is nothing beside the deviation is 0', () => {
  expect(spread(0.0016, 1)).toBe('0 ± 1.00')
  expect(spread(0.543, 0.4368)).toBe('0.54 ± 0.44')
  expect(spread(0.7, 0)).toBe('0.70 ± 0')
})

it('a share below one percent keeps a decimal', () => {
  expect([0, 0.004, 0.5, 1].map(percent)).toEqual(['0 %', '0.4 %', '50 %', '100 %'])
})
