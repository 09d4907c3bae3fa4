import { expect, test } from 'vitest'
import { surfaceOf } from '../../../expression/anySurface.ts'
import { shows, startOf, viewAt } from './shownSurface.ts'

const bowl = surfaceOf('bowl')!

test('a surface is shown in its own domain, with some room', () => {
  expect(viewAt(bowl, [3, 4])).toEqual([
    [-4.64, 4.64],
    [-4.64, 4.64],
  ])
})

test('a point that lies outside has the picture moved around it', () => {
  const [x, y] = viewAt(bowl, [100, 0])
  expect((x[0] + x[1]) / 2).toBeCloseTo(100)
  expect(y).toEqual([-4.64, 4.64])
})

test('every surface suggests a point that its picture shows', () => {
  for (const id of ['bowl', 'ravine', 'rosenbrock', 'saddle']) {
    expect(shows(surfaceOf(id)!, startOf(id))).toBe(true)
    expect(shows(surfaceOf(id)!, [99, 0])).toBe(false)
  }
})
