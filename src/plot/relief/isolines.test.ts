import { describe, expect, it } from 'vitest'
import { contourLevels } from '../levels.ts'
import { heightField } from './heightField.ts'
import { heightMap } from './heightMap.ts'
import { isolines, isolineTable } from './isolines.ts'

describe('the isolines of a relief', () => {
  it('are those of the map', () => {
    const field = heightField((x, y) => x * x + 3 * y * y, [-2, 2], [-2, 2])
    const levels = contourLevels(field.grid, 15)
    expect(levels.length).toBeGreaterThan(9)
    expect(isolines(field)).toEqual(levels)
  })

  it('leave a plain clean, where the map’s would be drawn at differences that nobody sees', () => {
    const easom = (x: number, y: number) =>
      -Math.cos(x) * Math.cos(y) * Math.exp(-((x - Math.PI) ** 2) - (y - Math.PI) ** 2)
    const field = heightField(easom, [-10, 10], [-10, 10])
    const heights = isolines(field).map(field.map.height)
    expect(heights.length).toBeGreaterThan(0)
    heights.forEach((h, i) => {
      expect(h).toBeLessThan(0.999)
      if (i > 0) expect(h - heights[i - 1]!).toBeGreaterThan(0.003)
    })
  })
})

describe('the table that the shader reads', () => {
  const map = heightMap([0, 0.25, 0.5, 0.75, 1])
  const table = isolineTable([0.04, 0.25, 0.64], map, 1000)
  const at = (height: number) => [
    ...table.slice(2 * Math.floor(1000 * height), 2 * Math.floor(1000 * height) + 2),
  ]

  it('holds the root of the nearest isoline of every height', () => {
    expect([0, 0.04, 0.14, 0.15, 0.44, 0.45, 0.99].map((height) => at(height)[0])).toEqual(
      [0.2, 0.2, 0.2, 0.5, 0.5, 0.8, 0.8].map(Math.fround),
    )
  })

  it('makes every third one strong, as the map does', () => {
    expect([0.04, 0.25, 0.64].map((height) => at(height)[1])).toEqual([0, 1, 0])
  })

  it('has a line that is nowhere where there is none', () => {
    expect([...isolineTable([], map, 2)]).toEqual([-1, 0, -1, 0])
  })
})
