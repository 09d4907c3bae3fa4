import { formatNumber } from '../../../controls/format.ts'
import { arrowAt, arrowPath, type VectorField } from '../../../plot/arrows.ts'
import type { FieldOfArrows } from '../../../plot/ArrowField.tsx'
import { textWidth } from '../../../plot/labels.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { strokeOf, textOf, type Tone } from '../../../plot/tone.ts'
import { useSetting } from '../store.ts'
import { namePlaces } from './namePlaces.ts'

/** Of what happens along x and along y, wherever it is drawn. */
export const axisTones: readonly [Tone, Tone] = [2, 1]

/** Pixels of the longest arrow at the point, and of the shortest that is still seen. */
const [longest, shortest] = [120, 26]
/** Pixels of a component that has room for its name. */
const named = 14
/** Pixels from the middle of the handle to the words beside it, and to its own edge. */
const [clear, held] = [13, 11]

interface Props {
  readonly field: VectorField
  readonly pixels: FieldOfArrows['pixels']
  readonly sign: 1 | -1
}

/** The arrow at the point, drawn large, with its two components and their names on the sides away from it. */
export function PointArrow({ field, pixels, sign }: Props) {
  const space = usePlot()
  const point = useSetting('point')
  const arrow = arrowAt(field, ...point, space)
  if (arrow === null || arrow.size === 0) return null
  const { u, v, du, dv } = arrow
  const length = Math.max(shortest, pixels(arrow.size, longest))
  const [across, up] = [u + length * du, v + length * dv]
  const right = du < 0 ? -1 : 1
  const down = dv < 0 ? -1 : 1
  const out = new Float64Array(2)
  field(point[0], point[1], out)
  const minus = sign < 0 ? '−' : ''
  const component = (axis: 0 | 1) => `${minus}∂f/∂${'xy'[axis]} = ${formatNumber(out[axis]!)}`
  const names: Name[] = []
  if (Math.abs(across - u) >= named)
    names.push({
      text: component(0),
      tone: axisTones[0],
      at: [u + clear * right, v - clear * down],
      side: right,
    })
  if (Math.abs(up - v) >= named)
    names.push({
      text: component(1),
      tone: axisTones[1],
      at: [across + 7 * right, (v + up) / 2],
      side: right,
    })
  names.push({ text: `${minus}∇f`, tone: 'ink', at: [across + 15 * du, up + 13 * dv], side: 0 })
  return (
    <g className="point-arrow">
      <g clipPath={space.clip} aria-hidden="true">
        <line className="component" x1={u} x2={across} y1={v} y2={v} {...toned(0)} />
        <line className="component" x1={across} x2={across} y1={v} y2={up} {...toned(1)} />
        <path d={arrowPath(arrow, length, 11)} />
      </g>
      <Names names={names} u={u} v={v} />
    </g>
  )
}

interface Name {
  readonly text: string
  readonly tone: Tone
  /** Pixels. */
  readonly at: readonly [u: number, v: number]
  /** Which way the words run from there: to the right (1), to the left (−1), or both ways (0). */
  readonly side: -1 | 0 | 1
}

interface NamesProps {
  readonly names: readonly Name[]
  /** Where the handle stands. */
  readonly u: number
  readonly v: number
}

const anchors = ['end', 'middle', 'start'] as const

/** Words in the picture, moved where they would leave it, cover the handle or cover one another. */
function Names({ names, u, v }: NamesProps) {
  const { inner } = usePlot()
  const wanted = names.map(({ text, at, side }) => {
    const width = textWidth(text, 12.5)
    return { width, left: at[0] - (width * (1 - side)) / 2, middle: at[1] }
  })
  const frame = { left: inner.left + 6, top: inner.top + 2, right: inner.right - 6, bottom: inner.bottom - 2 }
  const handle = { left: u - held, right: u + held, top: v - held, bottom: v + held }
  const boxes = namePlaces(wanted, frame, [handle])
  return names.map(({ text, tone, side }, i) => {
    const { left, right, top, bottom } = boxes[i]!
    // Widths are estimates: the end of the words that is next to the arrow stands exactly.
    const x = (left + right) / 2 - (side * (right - left)) / 2
    return (
      <text
        key={text}
        className="halo strong"
        x={x}
        y={(top + bottom) / 2 + 4}
        textAnchor={anchors[1 + side]}
        fill={textOf(tone)}
      >
        {text}
      </text>
    )
  })
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
