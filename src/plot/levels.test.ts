import { describe, expect, it } from 'vitest'
import { contourLevels, sampleGrid, standing } from './levels.ts'

const rosenbrock = (x: number, y: number) => (1 - x) ** 2 + 100 * (y - x * x) ** 2

describe('sampling a grid', () => {
  it('takes the centres of the cells, row by row from the lowest y', () => {
    const grid = sampleGrid((x, y) => 10 * x + y, [0, 2], [0, 4], 2, 2)
    expect([...grid.values]).toEqual([6, 16, 8, 18])
  })

  it('goes one cell beyond the domain when asked', () => {
    const grid = sampleGrid((x) => x, [0, 2], [0, 2], 2, 2, 1)
    expect([grid.columns, grid.rows]).toEqual([4, 4])
    expect([...grid.values.slice(0, 4)]).toEqual([-0.5, 0.5, 1.5, 2.5])
  })
})

describe('the levels of isolines', () => {
  const grid = sampleGrid(rosenbrock, [-2, 2], [-1, 3], 80, 80, 1)
  const levels = contourLevels(grid, 14)

  it('rise strictly and lie between the lowest and the highest value', () => {
    expect(levels).toHaveLength(14)
    levels.slice(1).forEach((level, i) => expect(level).toBeGreaterThan(levels[i]!))
    expect(levels[0]).toBeGreaterThan(0)
    expect(levels.at(-1)).toBeLessThan(2600)
  })

  it('show the flat valley as well as the walls', () => {
    expect(levels.filter((z) => z < 50).length).toBeGreaterThanOrEqual(3)
    expect(levels.filter((z) => z > 500).length).toBeGreaterThanOrEqual(3)
  })

  it('are even on a saddle, which has no valley', () => {
    const saddle = contourLevels(
      sampleGrid((x, y) => x * x - y * y, [-4, 4], [-4, 4], 64, 64, 1),
      13,
    )
    saddle.forEach((level, i) => expect(level + saddle[12 - i]!).toBeCloseTo(0, 0))
  })

  it('find the hole in a plain', () => {
    const hole = sampleGrid((x, y) => -Math.exp(-4 * (x * x + y * y)), [-5, 5], [-5, 5], 80, 80, 1)
    expect(contourLevels(hole, 12).filter((z) => z < -0.1).length).toBeGreaterThanOrEqual(3)
  })

  it('are none for a constant and for what has no values', () => {
    expect(
      contourLevels(
        sampleGrid(() => 3, [0, 1], [0, 1], 8, 8),
        10,
      ),
    ).toEqual([])
    expect(
      contourLevels(
        sampleGrid(() => NaN, [0, 1], [0, 1], 8, 8),
        10,
      ),
    ).toEqual([])
  })
})

describe('the standing of a value', () => {
  it('goes from 0 to 1, never falls, and puts what is not a number on top', () => {
    const place = standing([4, NaN, 1, 2, 100])
    expect([place(1) < 0.2, place(100), place(NaN)]).toEqual([true, 1, 1])
    expect(place(2)).toBeLessThan(place(4))
  })
})
