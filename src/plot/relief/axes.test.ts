import { describe, expect, it } from 'vitest'
import { placedAxes } from './axes.ts'
import { cameraOf } from './camera.ts'
import { heightTicks } from './fTicks.ts'
import { heightField, type HeightField } from './heightField.ts'
import { heightMap } from './heightMap.ts'
import { turned, usualView, type View } from './view.ts'

const size = { width: 700, height: 440 }
const bowl = heightField((x, y) => x * x + y * y, [-4, 4], [-4, 4])
const axesOf = (field: HeightField, view: View = usualView) =>
  placedAxes(field, cameraOf(view, field.block.half, size, { left: 40, right: 30, top: 24, bottom: 40 }))

describe('the values beside the height axis', () => {
  it('are even round numbers where heights are in proportion', () => {
    const map = heightMap(bowl.grid.values)
    expect(heightTicks(map, 6).map(({ text }) => text)).toEqual(['0', '10', '20', '30'])
  })

  it('are powers of ten, then fives and twos, where they span several orders', () => {
    const values = Float64Array.from({ length: 999 }, (_, i) => (i / 999) ** 6 * 1e5)
    const texts = heightTicks(heightMap(values), 7).map(({ text }) => text)
    expect(texts[0]).toBe('0')
    expect(texts).toEqual(expect.arrayContaining(['1000', '10000']))
  })

  it('stand apart, each at its own height', () => {
    const map = heightMap(Float64Array.from({ length: 999 }, (_, i) => (i / 999) ** 9 * 3e4 - 7))
    const ticks = heightTicks(map, 8)
    expect(ticks.length).toBeGreaterThan(2)
    ticks.forEach(({ value, height }, i) => {
      expect(height).toBe(map.height(value))
      if (i > 0) expect(height - ticks[i - 1]!.height).toBeGreaterThanOrEqual(1 / 8)
    })
  })

  it('are one number on a plain', () => {
    expect(heightTicks(heightMap([5, 5]), 6).map(({ text }) => text)).toEqual(['5'])
  })
})

describe('the axes of the block', () => {
  it('lie along the edges nearest to the reader, and their numbers outside of it', () => {
    const { ticks } = axesOf(bowl)
    const across = ticks.filter(({ key }) => key.startsWith('x'))
    expect(across.map(({ text }) => text)).toContain('0')
    for (const { line, at } of across) expect(at[1]).toBeGreaterThan(line[0][1])
  })

  it('change the edge when the block is turned', () => {
    const [front, back] = [usualView, turned(usualView, Math.PI, 0)].map((view) => axesOf(bowl, view))
    const way = (axes: typeof front) => {
      const [low, high] = ['x -2', 'x 2'].map((key) => axes!.ticks.find((tick) => tick.key === key)!.at[0])
      return high! - low!
    }
    expect(way(front)).toBeGreaterThan(50)
    expect(way(back)).toBeLessThan(-50)
  })

  it('have no height axis where it would be a point', () => {
    const { upright, names } = axesOf(bowl, turned(usualView, 0, 9))
    expect(upright).toBeNull()
    expect(names.map(({ key }) => key)).toEqual(['x', 'y'])
  })

  it('say where their numbers stand, so that names keep clear of them', () => {
    const { ticks, taken } = axesOf(bowl)
    ticks.forEach(({ at }, i) => {
      const { left, right, top, bottom } = taken[i]!
      expect(left <= at[0] && at[0] <= right && top <= at[1] && at[1] <= bottom).toBe(true)
    })
  })
})
