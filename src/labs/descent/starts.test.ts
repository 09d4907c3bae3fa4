import { expect, test } from 'vitest'
import { surfaceOf } from '../../expression/anySurface.ts'
import { farFrom } from './starts.ts'

test('another start lies inside the picture, far from those that there are', () => {
  const bowl = surfaceOf('bowl')!
  const starts: (readonly [number, number])[] = [bowl.start]
  for (let i = 0; i < 5; i++) starts.push(farFrom(starts, bowl))
  for (const [x, y] of starts) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(4)
  const apart = starts.flatMap(([x, y], i) => starts.slice(i + 1).map(([u, v]) => Math.hypot(x - u, y - v)))
  expect(Math.min(...apart)).toBeGreaterThan(2)
})
