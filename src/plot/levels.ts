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
  const [low, high] = finiteExtent(values)
  const stride = values.length > 10 * thinning ** 2 ? thinning : 1
  const sorted = Float64Array.from(
    { length: Math.ceil(values.length / stride) },
    (_, i) => values[i * stride]!,
  )
    .filter((z) => Number.isFinite(z))
    .sort()
  const height = high - low
  return (z) => {
    if (!(height > 0) || Number.isNaN(z)) return Number.isNaN(z) ? 1 : 0
    const climbed = Math.min(Math.max((z - low) / height, 0), 1)
    return (bisectRight(sorted, z) / sorted.length + climbed) / 2
  }
}

/** Of a large picture every 17th value stands for all: a prime, so that no row or column is preferred. */
const thinning = 17

/** The lowest and the highest finite value; [∞, −∞] if there is none. */
export function finiteExtent(values: ArrayLike<number>): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity]
  for (let i = 0; i < values.length; i++) {
    const z = values[i]!
    if (!Number.isFinite(z)) continue
    low = Math.min(low, z)
    high = Math.max(high, z)
  }
  return [low, high]
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
  const [low, high] = finiteExtent(grid.values)
  if (low > high) return []
  const bend = hasValley(grid) ? 1.75 : 1
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
