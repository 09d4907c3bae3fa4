import { expect, it } from 'vitest'
import { bookNet, costOf, nets, wholeTowards } from './nets.ts'

it("counts the book's net: 39 760 parameters, 79 520 evaluations", () => {
  expect(costOf(bookNet)).toMatchObject({
    counts: [39_200, 50, 500, 10],
    n: 39_760,
    evaluations: 79_520,
    forward: 3_970_000,
    backward: 4_020_000,
  })
})

it('going forward and backward costs 2 to 3 forward passes, in every net', () => {
  for (const sizes of [...nets, [5, 5, 5, 5, 5, 5, 5], [1, 100, 100, 1]]) {
    const { passes } = costOf(sizes)
    expect(passes).toBeGreaterThanOrEqual(2)
    expect(passes).toBeLessThan(3)
  }
})

it('a key or a hand always moves n, at 1 as well as at the end', () => {
  const ends = [1, 39_760] as const
  const key = 10 ** 0.1
  expect(wholeTowards(key, 1, ends)).toBe(2)
  expect(wholeTowards(2 / key, 2, ends)).toBe(1)
  expect(wholeTowards(1 / key, 1, ends)).toBe(1)
  expect(wholeTowards(40_000 * key, 39_760, ends)).toBe(39_760)
  expect(wholeTowards(17.2, 17, ends)).toBe(17)
  expect(wholeTowards(501.4, 400, ends)).toBe(501)
})
