import { expect, it } from 'vitest'
import { makeScale } from '../../../plot/scale.ts'
import { densityPath } from './density.ts'

const space = {
  x: makeScale('linear', [-6, 6], [0, 600]),
  inner: { left: 0, right: 600, top: 0, bottom: 200 },
}
const points = (path: string) =>
  path
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number])

it('the hill of a normal input stands on the floor, highest at its mean', () => {
  const hill = points(densityPath(space, 1, 0.5))
  const top = hill.reduce((a, b) => (b[1] < a[1] ? b : a))
  expect(top).toEqual([350, 100])
  expect(hill[0]).toEqual([250, 200])
  expect(hill.at(-1)).toEqual([450, 200])
  // One standard deviation away it is e^−½ as high.
  const side = hill.find(([u]) => u >= 375)!
  expect(200 - side[1]).toBeCloseTo(100 * Math.exp(-0.5), -1)
})

it('an input without spread is a post, and nothing is NaN', () => {
  const hill = points(densityPath(space, 0, 0))
  expect(hill.flat().every(Number.isFinite)).toBe(true)
  expect(Math.max(...hill.map(([u]) => Math.abs(u - 300)))).toBeLessThan(3)
})
