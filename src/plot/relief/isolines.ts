import { bisectRight } from 'd3'
import { contourLevels } from '../levels.ts'
import type { HeightField } from './heightField.ts'
import type { HeightMap } from './heightMap.ts'

/** As many as <Contours> draws. */
const count = 15
/** Share of the height: lines nearer than this, as on a plain, would be one blot. */
const apart = 0.004

/** The values of the isolines, ascending: those of <Contours>, but for those that stand too near to another. */
export function isolines({ grid, map }: Pick<HeightField, 'grid' | 'map'>): number[] {
  let free = apart
  return contourLevels(grid, count).filter((level) => {
    const height = map.height(level)
    if (height < free || height > 1 - apart) return false
    free = height + apart
    return true
  })
}

/**
 * The square root of a value's share of the span. Isolines are found by it, as in <Contours>: in a narrow valley, where f
 * grows as a square, it is straight between two samples.
 */
export const rootOf = ({ low, high }: Pick<HeightMap, 'low' | 'high'>, z: number): number =>
  high > low ? Math.sqrt(Math.min(1, Math.max(0, (z - low) / (high - low)))) : 0

/**
 * For the heights 0 to 1, evenly: the root of the nearest isoline, and whether it is a strong one; two numbers each. So a
 * shader finds it in one look, however many there are.
 */
export function isolineTable(lines: readonly number[], map: HeightMap, size: number): Float32Array {
  const heights = lines.map(map.height)
  const middles = heights.slice(1).map((h, i) => (h + heights[i]!) / 2)
  const out = new Float32Array(2 * size)
  for (let i = 0; i < size; i++) {
    const k = bisectRight(middles, (i + 0.5) / size)
    out[2 * i] = lines[k] === undefined ? -1 : rootOf(map, lines[k])
    out[2 * i + 1] = k % 3 === 1 ? 1 : 0
  }
  return out
}
