import { expect, it } from 'vitest'
import { activations } from '../../../core/activations/index.ts'
import { size, upOf, xUnder } from './tileSpace.ts'

const picture = { getBoundingClientRect: () => ({ left: 100, width: 130 }) } as unknown as Element

it('the pointer reads x in steps of a twentieth, within the picture', () => {
  expect(xUnder({ clientX: 165 }, picture)).toBe(0)
  expect(xUnder({ clientX: 165.4 }, picture)).toBe(0.05)
  expect(xUnder({ clientX: 20 }, picture)).toBe(-6.5)
  expect(xUnder({ clientX: 900 }, picture)).toBe(6.5)
})

it.each(activations)('a picture of $id has 0 in it, and the whole of a bounded slope', ({ bind }) => {
  const f = bind()
  const up = upOf(f)
  const inside = (y: number) => up(y) >= 0 && up(y) <= size.height
  expect(inside(0)).toBe(true)
  const slopes = Array.from({ length: 261 }, (_, i) => f.slope(-6.5 + i / 20))
  if (Math.max(...slopes.map(Math.abs)) < 5) expect(slopes.every(inside)).toBe(true)
})
