import { describe, expect, it } from 'vitest'
import { alongAt, moveBy, zoomAt, type Along, type Surface } from './surface.ts'

const axis = (low: number, high: number) =>
  ({ domain: [low, high], home: [low, high], kind: 'linear' }) as const
const surface = (along: Along, equal = false): Surface => ({
  x: axis(0, 10),
  y: axis(0, 100),
  inner: { left: 50, top: 20, right: 450, bottom: 220 },
  along,
  equal,
})

describe('a gesture', () => {
  it('over the numbers of one axis takes that axis alone', () => {
    expect(alongAt(surface('xy'), [200, 100])).toBe('xy')
    expect(alongAt(surface('xy'), [20, 100])).toBe('y')
    expect(alongAt(surface('xy'), [200, 240])).toBe('x')
  })
  it('takes no axis that does not zoom', () => {
    expect(alongAt(surface('x'), [20, 100])).toBeNull()
    expect(alongAt(surface('y'), [200, 240])).toBeNull()
    expect(alongAt(surface('y'), [20, 100])).toBe('y')
  })
  it('takes both axes where a unit is as long across as up', () => {
    expect(alongAt(surface('xy', true), [20, 100])).toBe('xy')
  })
})

describe('zooming a picture', () => {
  it('leaves the place under the pointer where it is, with y counted upwards', () => {
    const { x, y } = zoomAt(surface('xy'), [150, 70], 0.5, 'xy')
    expect(x).toEqual([1.25, 6.25])
    expect(y).toEqual([37.5, 87.5])
  })
  it('leaves the axis alone that it does not take', () => {
    expect(zoomAt(surface('xy'), [150, 70], 0.5, 'x').y).toEqual([0, 100])
  })
  it('keeps its shape at the limit of one axis', () => {
    const near = { ...surface('xy'), x: { ...axis(0, 10), domain: [5, 5 + 2e-5] as const } }
    const { x, y } = zoomAt(near, [250, 120], 0.01, 'xy')
    expect(x[1] - x[0]).toBeCloseTo(1e-5, 9)
    expect(y[1] - y[0]).toBeCloseTo(50, 3)
    const last = { ...near, x: { ...near.x, domain: x } }
    expect(zoomAt(last, [123, 77], 0.5, 'xy')).toEqual({ x, y: [0, 100] })
  })
})

describe('dragging a picture', () => {
  it('takes it along with the hand', () => {
    expect(moveBy(surface('xy'), [40, 20], 'xy')).toEqual({ x: [-1, 9], y: [10, 110] })
  })
})
