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
  expect(spread(0, 0.00997)).toBe('0 ± 0.01')
})

it('one power of ten serves mean and deviation, that of the larger', () => {
  expect(spread(2.9e-9, 4.13e-9)).toBe('(2.9 ± 4.1)e−9')
  expect(spread(-9e-9, 2.4e-8)).toBe('(−0.9 ± 2.4)e−8')
  expect(spread(5e3, 12)).toBe('(5.0 ± 0.0)e3')
  expect(spread(0, 3e-20)).toBe('0 ± 3e−20')
})

it('a share below one percent keeps a decimal, and never looks like 0', () => {
  expect([0, 1e-5, 0.004, 0.5, 1].map(percent)).toEqual(['0 %', '< 0.1 %', '0.4 %', '50 %', '100 %'])
})
