import { describe, expect, it } from 'vitest'
import { arrowAt, arrowPath, arrowsOf, gridOver, lengthOf, usualSize, type VectorField } from './arrows.ts'
import { makeScale } from './scale.ts'

const space = {
  x: makeScale('linear', [-4, 4], [0, 800]),
  y: makeScale('linear', [-2, 2], [400, 0]),
  inner: { left: 0, top: 0, right: 800, bottom: 400 },
}
const downhill: VectorField = (x, y, out) => {
  out[0] = -2 * x
  out[1] = -2 * y
}

describe('the grid of a field of arrows', () => {
  it('has about square cells, at most 400 of them, and none narrower than an arrow needs', () => {
    for (const [across, up] of [
      [700, 400],
      [350, 300],
      [2000, 1500],
      [40, 900],
    ] as const) {
      const { columns, rows } = gridOver(across, up)
      expect(columns * rows).toBeLessThanOrEqual(400)
      expect(across / columns).toBeGreaterThanOrEqual(38)
      expect(up / rows).toBeGreaterThanOrEqual(38)
    }
  })
  it('has an arrow even where there is hardly room', () => {
    expect(gridOver(5, 5)).toEqual({ columns: 1, rows: 1 })
  })
})

describe('an arrow', () => {
  it('points as the vector does in the picture, where y grows upwards', () => {
    expect(arrowAt(downhill, 3, 0, space)).toEqual({ u: 700, v: 200, du: -1, dv: 0, size: 6 })
    expect(arrowAt(downhill, 0, 1, space)).toEqual({ u: 400, v: 100, du: 0, dv: 1, size: 2 })
  })
  it('keeps its angle to the isolines only where a unit is as long across as up', () => {
    const tall = { ...space, y: makeScale('linear', [-2, 2], [800, 0]) }
    const { du, dv } = arrowAt(downhill, 1, 1, tall)!
    expect(dv / -du).toBeCloseTo(2)
  })
  it('is a point where the vector is 0, and is not there where it has no value', () => {
    expect(arrowAt(downhill, 0, 0, space)).toMatchObject({ du: 0, dv: 0, size: 0 })
    expect(arrowAt((_x, _y, out) => out.fill(NaN), 0, 0, space)).toBeNull()
    expect(arrowAt((_x, _y, out) => out.fill(Infinity), 0, 0, space)).toBeNull()
  })
  it('has a head that ends where its shaft ends', () => {
    const path = arrowPath({ u: 0, v: 0, du: 1, dv: 0, size: 1 }, 20)
    expect(path).toBe('M0.0,0.0L20.0,0.0M14.6,-2.6L20.0,0.0L14.6,2.6')
    expect(arrowPath({ u: 3, v: 4, du: 1, dv: 0, size: 0 }, 0)).toBe('M3.0,4.0h0')
  })
})

describe('the lengths of arrows', () => {
  it('are in proportion up to what nine of ten vectors have, and cut above', () => {
    const arrows = arrowsOf(downhill, space)
    const usual = usualSize(arrows)
    expect(arrows.filter(({ size }) => size > usual).length / arrows.length).toBeLessThan(0.1)
    expect(lengthOf(usual / 2, usual, 'linear')).toBe(0.5)
    expect(lengthOf(1000 * usual, usual, 'linear')).toBe(1)
    expect(lengthOf(0, usual, 'linear')).toBe(0)
  })
  it('or go by the order of magnitude, over four decades', () => {
    expect(lengthOf(1, 1, 'log')).toBe(1)
    expect(lengthOf(0.01, 1, 'log')).toBeCloseTo(0.5)
    expect(lengthOf(1e-9, 1, 'log')).toBe(0)
    expect(lengthOf(0, 1, 'log')).toBe(0)
  })
  it('have a measure even where all vectors are 0', () => {
    expect(usualSize(arrowsOf((_x, _y, out) => out.fill(0), space))).toBe(1)
    expect(usualSize([])).toBe(1)
  })
})
