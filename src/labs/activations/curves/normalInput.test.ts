import { expect, it, vi } from 'vitest'
import { latest } from './latest.ts'
import { shareText } from './normalInput.ts'

it('a share is 0 % or 100 % only where it is exactly that', () => {
  expect([0, 1e-9, 0.0306, 0.5, 1 - 1e-9, 1].map(shareText)).toEqual([
    '0 %',
    '< 0.01 %',
    '3.06 %',
    '50.00 %',
    '> 99.99 %',
    '100 %',
  ])
})

it('what was asked last is answered without computing it again', () => {
  const add = vi.fn((a: number, b: number) => a + b)
  const sum = latest(add)
  expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).toEqual([3, 3, 4, 3])
  expect(add).toHaveBeenCalledTimes(3)
})
