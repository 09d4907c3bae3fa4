import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, spread, textWidth } from './labels.ts'

describe('labels in a column', () => {
  it('stay where they are wanted if there is room', () => {
    expect(spread([10, 60, 100], 14, 0, 200)).toEqual([10, 60, 100])
  })

  it('part evenly about their middle when they collide, and keep their order', () => {
    expect(spread([50, 50], 14, 0, 200)).toEqual([43, 57])
    expect(spread([52, 50, 51], 14, 0, 200)).toEqual([65, 37, 51])
  })

  it('are at least the gap apart and inside, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 8 }), (wanted) => {
        const places = spread(wanted, 14, 0, 200).toSorted((a, b) => a - b)
        places.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9)
          expect(place).toBeLessThanOrEqual(200 + 1e-9)
          if (i > 0) expect(place - places[i - 1]!).toBeGreaterThan(14 - 1e-6)
        })
      }),
    )
  })

  it('share the room evenly when there is not enough', () => {
    expect(spread([5, 5, 5], 14, 0, 20)).toEqual([0, 10, 20])
  })
})

describe('labels beside points', () => {
  const frame = { left: 0, top: 0, right: 300, bottom: 200 }

  it('stand to the right where there is room, to the left at the right edge', () => {
    const [free, edge] = placeLabels(
      [
        { x: 100, y: 100, width: 50 },
        { x: 280, y: 40, width: 50 },
      ],
      frame,
    )
    expect(free!.left).toBe(109)
    expect(edge!.right).toBe(271)
  })

  it('do not cover one another nor the points, and stay inside', () => {
    const points = [
      { x: 150, y: 100, width: 70 },
      { x: 156, y: 104, width: 40 },
      { x: 150, y: 92, width: 60 },
      { x: 299, y: 1, width: 60 },
    ]
    const boxes = placeLabels(points, frame)
    boxes.forEach((a, i) => {
      expect(a.left >= 0 && a.right <= 300 && a.top >= 0 && a.bottom <= 200).toBe(true)
      boxes.slice(i + 1).forEach((b) => {
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true)
      })
    })
  })
})

describe('the width of a text', () => {
  it('counts a Chinese or Japanese character as a full square', () => {
    expect(textWidth('学習率', 10)).toBe(30)
    expect(textWidth('adam', 10)).toBeLessThan(30)
  })
})
