import { formatNumber } from '../../../controls/format.ts'
import { arrowAt, arrowPath, type VectorField } from '../../../plot/arrows.ts'
import type { FieldOfArrows } from '../../../plot/ArrowField.tsx'
import { PointLabels, type PointLabel } from '../../../plot/PointLabels.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import { strokeOf, type Tone } from '../../../plot/tone.ts'
import { useSetting } from '../store.ts'

/** Of what happens along x and along y, wherever it is drawn. */
export const axisTones: readonly [Tone, Tone] = [2, 1]

/** Pixels of the longest arrow at the point, and of the shortest that is still seen. */
const [longest, shortest] = [120, 26]
/** Pixels of a component that has room for its name. */
const named = 14

interface Props {
  readonly field: VectorField
  readonly pixels: FieldOfArrows['pixels']
  readonly sign: 1 | -1
}

/** The arrow at the point, drawn large, with its two components. */
export function PointArrow({ field, pixels, sign }: Props) {
  const space = usePlot()
  const point = useSetting('point')
  const arrow = arrowAt(field, ...point, space)
  if (arrow === null || arrow.size === 0) return null
  const length = Math.max(shortest, pixels(arrow.size, longest))
  const [across, up] = [arrow.u + length * arrow.du, arrow.v + length * arrow.dv]
  const out = new Float64Array(2)
  field(point[0], point[1], out)
  const label = (id: string, text: string, tone: Tone, u: number, v: number): PointLabel => ({
    id,
    label: text,
    tone,
    at: [space.x.invert(u), space.y.invert(v)],
  })
  const minus = sign < 0 ? '−' : ''
  const component = (axis: 'x' | 'y', value: number) => `${minus}∂f/∂${axis} = ${formatNumber(value)}`
  const labels = [label('gradient', `${minus}∇f`, 'ink', across, up)]
  if (length * Math.abs(arrow.du) >= named)
    labels.push(label('x', component('x', out[0]!), axisTones[0], (arrow.u + across) / 2, arrow.v))
  if (length * Math.abs(arrow.dv) >= named)
    labels.push(label('y', component('y', out[1]!), axisTones[1], across, (arrow.v + up) / 2))
  return (
    <g className="point-arrow">
      <g clipPath={space.clip} aria-hidden="true">
        <line className="component" x1={arrow.u} x2={across} y1={arrow.v} y2={arrow.v} {...toned(0)} />
        <line className="component" x1={across} x2={across} y1={arrow.v} y2={up} {...toned(1)} />
        <path d={arrowPath(arrow, length, 11)} />
      </g>
      <PointLabels labels={labels} />
    </g>
  )
}

const toned = (axis: 0 | 1) => ({ stroke: strokeOf(axisTones[axis]) })

/** Where the two cuts beside the picture run through it. */
export function CutLines() {
  const { x, y, inner, clip } = usePlot()
  const point = useSetting('point')
  const [u, v] = [x(point[0]), y(point[1])]
  return (
    <g className="cut-lines" clipPath={clip} aria-hidden="true">
      <line x1={inner.left} x2={inner.right} y1={v} y2={v} {...toned(0)} />
      <line x1={u} x2={u} y1={inner.top} y2={inner.bottom} {...toned(1)} />
    </g>
  )
}
