import { expect, it } from 'vitest'
import { createGradientTime } from './gradientTime.ts'

const input = { sizes: [6, 5, 3], rows: 4, moved: 8, passes: 5 }

function finished(now: () => number) {
  const work = createGradientTime(input, now)
  let units = 0
  while (work.work()) units++
  expect(units).toBe(work.of)
  expect(work.done).toBe(work.of)
  return work.output()
}

it('gives the mean time of an evaluation and of a pass back, by the clock it is given', () => {
  let time = 0
  const result = finished(() => (time += 3))
  expect(result).toMatchObject({ parameters: 53, moved: 8, passes: 5, evaluation: 1.5, backprop: 3 })
})

it('both ways give the same gradient', () => {
  const { difference } = finished(() => 0)
  expect(difference).toBeLessThan(1e-8)
  expect(difference).toBeGreaterThan(0)
})

it('leaves out the time in which nothing of it is done', () => {
  let time = 0
  const work = createGradientTime(input, () => time)
  while (work.work()) time += 100
  expect(work.output()).toMatchObject({ evaluation: 0, backprop: 0 })
})
