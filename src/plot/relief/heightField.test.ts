import { describe, expect, it } from 'vitest'
import {
  cells,
  fromWorld,
  ground,
  heightAt,
  heightField,
  onSurface,
  toCells,
  top,
  toWorld,
  within,
} from './heightField.ts'
import { edgePieces, rim, sideArrays, surfaceArrays } from './surfaceArrays.ts'

const plane = heightField((x, y) => x + 2 * y, [0, 4], [-1, 1])
const holed = heightField((x) => (x < 1 ? NaN : x), [0, 4], [-2, 2])

describe('the block', () => {
  it('keeps the shape of its domain, the longer side reaching from −1 to 1', () => {
    expect(heightField(() => 0, [0, 3], [0, 2]).block.half).toEqual([1, 2 / 3])
  })

  it('does not become a plank where the domain is one', () => {
    expect(heightField(() => 0, [0, 1], [0, 1000]).block.half[0]).toBeGreaterThan(0.5)
  })

  it('leads from data to the world and back', () => {
    const floor = toWorld(plane.block, [1, 0.5])
    expect(fromWorld(plane.block, floor)[0]).toBeCloseTo(1, 12)
    expect(fromWorld(plane.block, floor)[1]).toBeCloseTo(0.5, 12)
    expect(toCells(plane.block, toWorld(plane.block, [4, -1]))).toEqual([cells, 0])
  })

  it('holds what lies beyond it at its edge', () => {
    expect(within(plane.block, [9, 0])).toEqual([4, 0])
  })
})

describe('the surface', () => {
  it('reaches from the lowest to the highest of its heights', () => {
    expect(Math.min(...plane.heights)).toBeCloseTo(ground, 6)
    expect(Math.max(...plane.heights)).toBeCloseTo(top, 6)
  })

  it('is straight within its triangles: a plane is met exactly, in both halves of a cell', () => {
    for (const at of [
      [1.234, 0.567],
      [2.345, -0.89],
      [0.111, 0.999],
    ] as const) {
      const share = (at[0] + 2 * at[1] + 2) / 8
      expect(onSurface(plane, at)[2]).toBeCloseTo(ground + share * (top - ground), 6)
    }
  })

  it('meets its samples at the corners of the cells, the last ones included', () => {
    expect(heightAt(plane, cells, cells)).toBe(plane.heights.at(-1))
    expect(heightAt(plane, 3, 5)).toBe(plane.heights[5 * (cells + 1) + 3])
  })

  it('runs along a valley, whichever way that goes, without teeth', () => {
    for (const way of [1, -1]) {
      const valley = heightField((x, y) => Math.abs(y - way * x), [-2, 2], [-2, 2])
      for (const x of [-1.7, -0.33, 0.412, 1.9]) {
        expect(onSurface(valley, [x, way * x])[2]).toBeCloseTo(ground, 5)
      }
    }
  })

  it('has no height over a hole', () => {
    expect(onSurface(holed, [0.5, 0])[2]).toBeNaN()
    expect(onSurface(holed, [3, 0])[2]).toBeGreaterThan(0)
  })
})

describe('what the graphics card gets', () => {
  const arrays = surfaceArrays(plane)

  it('has two triangles per cell, all turned upwards', () => {
    expect(arrays.triangles.length).toBe(6 * cells * cells)
    const [a, b, c] = [...arrays.triangles.slice(0, 3)].map((at) =>
      arrays.positions.subarray(3 * at, 3 * at + 2),
    )
    expect((b![0]! - a![0]!) * (c![1]! - a![1]!) - (b![1]! - a![1]!) * (c![0]! - a![0]!)).toBeGreaterThan(0)
  })

  it('has unit normals across the slope', () => {
    const [x, y, z] = arrays.normals.subarray(3 * 500, 3 * 500 + 3)
    expect(Math.hypot(x!, y!, z!)).toBeCloseTo(1, 6)
    // The height rises by half of all over the length of the block, and over its breadth.
    plane.block.half.forEach((half, axis) =>
      expect(-[x!, y!][axis]! / z!).toBeCloseTo((top - ground) / 2 / (2 * half), 4),
    )
  })

  it('leaves out the triangles of a hole, and nothing in it is no number but those', () => {
    const { triangles, positions, normals } = surfaceArrays(holed)
    expect(triangles.length).toBeLessThan(6 * cells * cells)
    expect(triangles.some((at) => Number.isNaN(holed.heights[at]!))).toBe(false)
    expect(positions.some(Number.isNaN)).toBe(false)
    expect(normals.some(Number.isNaN)).toBe(false)
  })

  it('closes the block with sides and edges all around, but not beside a hole', () => {
    expect(new Set(rim()).size).toBe(4 * cells)
    expect(sideArrays(plane, arrays.positions).positions.length).toBe(18 * 4 * cells)
    expect(edgePieces(plane, arrays.positions).length / 8).toBe(4 + 4 + 4 * cells)
    expect(sideArrays(holed, surfaceArrays(holed).positions).positions.length).toBeLessThan(18 * 4 * cells)
  })
})
