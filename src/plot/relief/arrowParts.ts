import { clipSegment } from '../trailPath.ts'
import { project, type Camera } from './camera.ts'
import {
  cells,
  covers,
  inBlock,
  toCells,
  toWorld,
  type HeightField,
  type Point,
  type Vec3,
} from './heightField.ts'
import { lift } from './lift.ts'
import { inSight } from './pick.ts'

/** An arrow over the surface as it is seen, in SVG paths. */
export interface ArrowParts {
  readonly shown: string
  /** What lies behind the surface. */
  readonly hidden: string
  /** Pixels: the head's point and the way it points, degrees; null if the arrow has no length or its end is over a hole. */
  readonly head: { readonly at: Point; readonly degrees: number } | null
}

const pieces = 24

const nothing: ArrowParts = { shown: '', hidden: '', head: null }

/** @param start data units; what lies beside the block is cut off, and the head with it */
export function arrowParts(field: HeightField, camera: Camera, start: Point, end: Point): ArrowParts {
  const inCells = (at: Point) => toCells(field.block, toWorld(field.block, at))
  const seen = clipSegment(...inCells(start), ...inCells(end), {
    left: 0,
    top: 0,
    right: cells,
    bottom: cells,
  })
  if (seen === null) return nothing
  const [u1, v1, u2, v2] = seen
  const at = (share: number): Vec3 => inBlock(field, u1 + share * (u2 - u1), v1 + share * (v2 - v1), lift)
  const parts = partsOf(field, camera, at)
  return covers(field.block, end) ? parts : { ...parts, head: null }
}

/** @param on the surface, at a share of the way */
function partsOf(field: HeightField, camera: Camera, on: (share: number) => Vec3): ArrowParts {
  const places = Array.from({ length: pieces + 1 }, (_, i) => {
    const at = on(i / pieces)
    return { at: project(camera, at), seen: inSight(field, camera, at), solid: !Number.isNaN(at[2]) }
  })
  const runs = { shown: '', hidden: '' }
  let pen: boolean | null = null
  places.slice(1).forEach(({ at, seen, solid }, i) => {
    const before = places[i]!
    if (!solid || !before.solid) return void (pen = null)
    const both = seen && before.seen
    runs[both ? 'shown' : 'hidden'] += `${pen === both ? '' : `M${text(before.at)}`}L${text(at)}`
    pen = both
  })
  return { ...runs, head: headOf(places.map(({ at }) => at)) }
}

const text = ([u, v]: Point) => `${u.toFixed(1)},${v.toFixed(1)}`

/** It points as the last few pixels of the shaft do. */
function headOf(places: readonly Point[]): ArrowParts['head'] {
  const end = places.at(-1)!
  const far = (at: Point) => Math.hypot(end[0] - at[0], end[1] - at[1])
  const before = places.findLast((at) => far(at) >= 6) ?? places[0]!
  if (!(far(before) > 0.5)) return null
  return { at: end, degrees: (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI }
}
