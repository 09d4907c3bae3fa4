import type { Camera, Ray } from './camera.ts'
import { cells, heightAt, top, type Block, type HeightField, type Point, type Vec3 } from './heightField.ts'
import { minus, unit } from './vector.ts'

/** World units from one look at the surface to the next: half a cell. */
const pace = 1 / cells

/** How far along a ray the block's footprint and the heights `low` to `high` begin and end; null if it misses them. */
function reach({ half }: Block, { from, way }: Ray, low: number, high: number): Point | null {
  let [enter, leave] = [0, Infinity]
  const slabs = [
    [-half[0], half[0]],
    [-half[1], half[1]],
    [low, high],
  ] as const
  for (const axis of [0, 1, 2] as const) {
    const [first, last] = slabs[axis]
    if (way[axis] === 0) {
      if (from[axis] < first || from[axis] > last) return null
      continue
    }
    const [a, b] = [(first - from[axis]) / way[axis], (last - from[axis]) / way[axis]]
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  }
  return enter <= leave ? [enter, leave] : null
}

/** How far a point of a ray lies over the drawn surface; NaN over a hole. */
function over(field: HeightField, { from, way }: Ray, s: number): number {
  const { half } = field.block
  const u = ((from[0] + s * way[0]) / half[0] + 1) * (cells / 2)
  const v = ((from[1] + s * way[1]) / half[1] + 1) * (cells / 2)
  return from[2] + s * way[2] - heightAt(field, u, v)
}

/** Where a ray meets the surface, or the side of the block, first: a place on the world's floor. Null if it misses the block. */
export function pick(field: HeightField, ray: Ray): Point | null {
  const span = reach(field.block, ray, 0, top)
  if (span === null) return null
  let [clear, far] = span
  const floorAt = (s: number): Point => [ray.from[0] + s * ray.way[0], ray.from[1] + s * ray.way[1]]
  if (over(field, ray, clear) <= 0) return floorAt(clear)
  for (far = clear + pace; ; far += pace) {
    if (over(field, ray, Math.min(far, span[1])) <= 0) break
    if (far >= span[1]) return null
    clear = far
  }
  for (let i = 0; i < 20; i++) {
    const middle = (clear + far) / 2
    if (over(field, ray, middle) <= 0) far = middle
    else clear = middle
  }
  return floorAt(far)
}

/** Where a ray crosses a level plane; null if it never does. */
export function crossing({ from, way }: Ray, z: number): Point | null {
  const s = (z - from[2]) / way[2]
  return s > 0 && Number.isFinite(s) ? [from[0] + s * way[0], from[1] + s * way[1]] : null
}

/** Less than this under the surface is not hidden by it. */
const skin = 0.006

/** Whether the surface does not stand between a point on it and the eye. */
export function inSight(field: HeightField, { eye }: Pick<Camera, 'eye'>, at: Vec3): boolean {
  const ray = { from: at, way: unit(minus(eye, at)) }
  const end = reach(field.block, ray, -1, 1)?.[1] ?? 0
  for (let s = 2 * pace; s < end; s += 2 * pace) {
    if (over(field, ray, s) < -skin) return false
  }
  return true
}
