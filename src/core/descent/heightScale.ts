import type { Ground } from './ground.ts'

/**
 * What counts as a difference in height on a ground: by how much the middling one of its heights at some points lies above
 * the lowest, which a few peaks do not alter. 1 where all are equal or none is finite.
 * @param points x₀ y₀ x₁ y₁ …
 */
export function heightScale(ground: Ground, points: Float64Array): number {
  const heights: number[] = []
  for (let i = 0; i < points.length; i += 2) {
    const height = ground.value(points[i]!, points[i + 1]!)
    if (Number.isFinite(height)) heights.push(height)
  }
  heights.sort((a, b) => a - b)
  const scale = heights[heights.length >> 1]! - heights[0]!
  return scale > 0 && scale < Infinity ? scale : 1
}
