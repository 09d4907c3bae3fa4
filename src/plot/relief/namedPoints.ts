import { placeLabels, textWidth, type Box } from '../labels.ts'
import type { Tone } from '../tone.ts'
import { project, type Camera } from './camera.ts'
import { covers, onSurface, type HeightField, type Point } from './heightField.ts'
import { lift } from './lift.ts'
import { inSight } from './pick.ts'

/** A place on the surface that is marked, or only named. */
export interface PointSpec {
  readonly id: string
  readonly kind: 'mark' | 'disc' | 'ghost' | 'name'
  readonly label: string
  readonly tone: Tone
  /** Data units; what lies beside the block is not shown. */
  readonly place: Point
}

export interface NamedPoint extends PointSpec {
  /** Pixels. */
  readonly at: Point
  /** Whether the surface does not hide it. */
  readonly seen: boolean
  /** Where its name stands, if it has one. */
  readonly box: Box | null
}

/** @param taken where other words stand */
export function namedPoints(
  specs: readonly PointSpec[],
  field: HeightField,
  camera: Camera,
  taken: readonly Box[] = [],
): NamedPoint[] {
  const points = specs
    .filter(({ place }) => covers(field.block, place))
    .map((spec) => {
      const at = onSurface(field, spec.place, lift)
      return { ...spec, at: project(camera, at), seen: inSight(field, camera, at) }
    })
    .filter(({ at: [u, v] }) => u >= 0 && u <= camera.width && v >= 0 && v <= camera.height)
  const named = points.filter(({ label }) => label !== '')
  const frame = { left: 4, top: 4, right: camera.width - 4, bottom: camera.height - 4 }
  const boxes = placeLabels(
    named.map(({ at: [x, y], label }) => ({ x, y, width: textWidth(label, 12.5) + 4 })),
    frame,
    taken,
  )
  return points.map((point) => ({ ...point, box: boxes[named.indexOf(point)] ?? null }))
}
