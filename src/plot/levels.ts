import { bisectRight } from 'd3'

/** Values of a function on a grid, row by row from the lowest y. */
export interface Grid {
  readonly values: Float64Array
  readonly columns: number
  readonly rows: number
}

/**
 * Samples f at the centres of columns × rows cells over the domain.
 * @param border cells added on every side beyond the domain (contours close along the edge of what they are given)
 */
export function sampleGrid(
  f: (x: number, y: number) => number,
  x: readonly [number, number],
  y: readonly [number, number],
  columns: number,
  rows: number,
  border = 0,
): Grid {
  const [dx, dy] = [(x[1] - x[0]) / columns, (y[1] - y[0]) / rows]
  const [wide, high] = [columns + 2 * border, rows + 2 * border]
  const values = new Float64Array(wide * high)
  for (let j = 0; j < high; j++) {
    const at = y[0] + (j - border + 0.5) * dy
    for (let i = 0; i < wide; i++) values[j * wide + i] = f(x[0] + (i - border + 0.5) * dx, at)
  }
  return { values, columns: wide, rows: high }
}

/**
 * How high a value stands among the values of a picture, 0 to 1: half by how much of the area lies below it (so that a
 * flat valley is not one colour), half by its height (so that steep walls keep their lines).
 */
export function standing(values: ArrayLike<number>): (z: number) => number {
  const sorted = Float64Array.from(values as ArrayLike<number>)
    .filter((z) => Number.isFinite(z))
    .sort()
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  const height = high - low
  return (z) => {
    if (!(height > 0) || Number.isNaN(z)) return Number.isNaN(z) ? 1 : 0
    const climbed = Math.min(Math.max((z - low) / height, 0), 1)
    return (bisectRight(sorted, z) / sorted.length + climbed) / 2
  }
}

/** Whether the lowest value lies inside the picture rather than on its border. */
function hasValley({ values, columns, rows }: Grid): boolean {
  let lowest = 0
  values.forEach((z, i) => {
    if (z < values[lowest]!) lowest = i
  })
  const [column, row] = [lowest % columns, Math.floor(lowest / columns)]
  return column > 1 && row > 1 && column < columns - 2 && row < rows - 2
}

/** About `count` heights for isolines, from valley to wall; closer in the valley, where there is one. */
export function contourLevels(grid: Grid, count: number): number[] {
  const place = standing(grid.values)
  const finite = grid.values.filter((z) => Number.isFinite(z))
  if (finite.length === 0) return []
  const low = finite.reduce((a, b) => Math.min(a, b))
  const high = finite.reduce((a, b) => Math.max(a, b))
  const bend = hasValley(grid) ? 1.5 : 1
  const levels: number[] = []
  for (let k = 1; k <= count; k++) {
    const level = heightAt(place, (k / (count + 1)) ** bend, low, high)
    if (level > (levels.at(-1) ?? low) && level < high) levels.push(level)
  }
  return levels
}

/** The z with place(z) = share, by bisection; `place` never decreases. */
function heightAt(place: (z: number) => number, share: number, low: number, high: number): number {
  for (let i = 0; i < 60; i++) {
    const middle = low + (high - low) / 2
    if (place(middle) < share) low = middle
    else high = middle
  }
  return high
}
