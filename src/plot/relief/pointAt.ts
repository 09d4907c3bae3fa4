import { pixelRound } from '../dragHandle.ts'
import { makeScale } from '../scale.ts'
import { distance, rayAt, type Camera } from './camera.ts'
import { fromWorld, type HeightField, type Point } from './heightField.ts'
import { crossing, pick } from './pick.ts'

/**
 * The data under a place in the picture, with no more digits than a pixel can tell apart.
 * @param beside the height at which one reads on where the block ends; null beside the block if it is left out
 */
export function pointAt(field: HeightField, camera: Camera, place: Point, beside?: number): Point | null {
  const ray = rayAt(camera, place)
  const hit = pick(field, ray) ?? (beside === undefined ? null : crossing(ray, beside))
  if (hit === null) return null
  const { x, y, half } = field.block
  const pixels = (2 * camera.focal) / distance
  const [u, v] = fromWorld(field.block, hit)
  return [
    pixelRound(u, makeScale('linear', x, [0, pixels * half[0]])),
    pixelRound(v, makeScale('linear', y, [0, pixels * half[1]])),
  ]
}
