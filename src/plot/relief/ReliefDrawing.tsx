import { useMemo } from 'react'
import { placedAxes } from './axes.ts'
import type { Camera } from './camera.ts'
import type { HeightField, Point } from './heightField.ts'
import { namedPoints, type PointSpec } from './namedPoints.ts'
import { ReliefArrows, type ArrowSpec } from './ReliefArrows.tsx'
import { ReliefAxes } from './ReliefAxes.tsx'
import { ReliefHandle, type HandleSpec } from './ReliefHandle.tsx'
import { ReliefPoints } from './ReliefPoints.tsx'
import { pointsOf, type TrailSpec } from './trails.ts'
import type { ReliefWords } from './words.ts'

/** What lies over the block and is drawn in SVG: as sharp, as readable and as reachable as in a plot. */
export interface Drawing {
  readonly trails: readonly TrailSpec[]
  /** Points that do not move, e.g. minima. */
  readonly marks: readonly { readonly at: Point; readonly label: string }[]
  readonly handles: readonly HandleSpec[]
  readonly arrows?: readonly ArrowSpec[]
  readonly words: ReliefWords
}

interface Props extends Drawing {
  readonly field: HeightField
  readonly camera: Camera
}

const none: readonly ArrowSpec[] = []

export function ReliefDrawing(props: Props) {
  const { field, camera, arrows = none, handles, words } = props
  const axes = useMemo(() => placedAxes(field, camera), [field, camera])
  return (
    <svg className="plot-drawing" width={camera.width} height={camera.height}>
      <ReliefAxes {...axes} height={field.map.bend === 0 ? words.linear : words.compressed} />
      <ReliefArrows arrows={arrows} field={field} camera={camera} />
      <ReliefPoints points={namedPoints(specsOf(props), field, camera, axes.taken)} />
      {handles.map((handle) => (
        <ReliefHandle key={handle.id} handle={handle} field={field} camera={camera} />
      ))}
    </svg>
  )
}

/** What has a name; what comes first has the first choice of place. */
function specsOf({ marks, handles, arrows = none, trails }: Drawing): PointSpec[] {
  const named = { kind: 'name', tone: 'muted' } as const
  return [
    ...marks.map(({ at, label }, i) => ({
      ...named,
      id: `mark ${i}`,
      kind: 'mark' as const,
      label,
      place: at,
    })),
    ...handles.map(({ id, at, label, valueText }) => ({
      ...named,
      id: `handle ${id}`,
      label: `${label} (${valueText})`,
      place: at,
    })),
    ...arrows.map(({ to, label = '', tone }, i) => ({ ...named, id: `arrow ${i}`, tone, label, place: to })),
    ...trails.flatMap(pointsOf),
  ]
}
