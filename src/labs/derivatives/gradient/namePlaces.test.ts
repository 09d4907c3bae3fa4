import { expect, test } from 'vitest'
import { namePlaces } from './namePlaces.ts'

const frame = { left: 0, top: 0, right: 300, bottom: 200 }
const handle = { left: 89, top: 89, right: 111, bottom: 111 }

test('words stand where they should when nothing is there', () => {
  const [box] = namePlaces([{ width: 60, left: 120, middle: 100 }], frame, [handle])
  expect(box).toEqual({ left: 120, right: 180, top: 92, bottom: 108 })
})

test('words are moved into the frame, and off the handle that they would cover there', () => {
  const point = { left: 275, top: 89, right: 297, bottom: 111 }
  const [box] = namePlaces([{ width: 60, left: 290, middle: 87 }], frame, [point])
  expect(box!.right).toBe(300)
  expect(box!.bottom).toBeLessThanOrEqual(point.top)
})

test.each([50, 260])('later words keep clear of earlier ones, at height %i', (height) => {
  const [first, second] = namePlaces(
    [
      { width: 60, left: 20, middle: height },
      { width: 40, left: 40, middle: height + 2 },
    ],
    frame,
    [],
  )
  expect(first!.bottom).toBe(Math.min(height + 8, frame.bottom))
  expect(second!.top >= first!.bottom || second!.bottom <= first!.top).toBe(true)
})
