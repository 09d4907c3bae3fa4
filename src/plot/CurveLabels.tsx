import { useMemo } from 'react'
import { exitOf } from './exits.ts'
import { placeLabels, spread, textWidth } from './labels.ts'
import { usePlot } from './plotSpace.ts'
import { textOf, type Tone } from './tone.ts'

export interface CurveLabel {
  readonly id: string
  readonly label: string
  readonly tone: Tone
  readonly f: (x: number) => number
}

export interface CurveLabelsProps {
  readonly curves: readonly CurveLabel[]
  /** Over the ends of their curves instead of in the margin. */
  readonly inside?: boolean
}

/**
 * The names of curves where they leave the picture: in a column in the right margin (give the Frame room for it), or beside
 * the place at the top or the bottom where they go out. Instead of a legend.
 */
export function CurveLabels({ curves, inside = false }: CurveLabelsProps) {
  const space = usePlot()
  const { inner } = space
  const exits = useMemo(
    () =>
      curves.flatMap((curve) => (exitOf(curve.f, space) ? [{ ...curve, ...exitOf(curve.f, space)! }] : [])),
    [curves, space],
  )
  const column = exits.filter(({ atEdge }) => atEdge)
  const heights = spread(
    inside ? besideLines(column.map(({ v }) => v)) : column.map(({ v }) => v),
    15,
    inner.top + 6,
    inner.bottom - 6,
  )
  const free = exits.filter(({ atEdge }) => !atEdge)
  const points = free.map(({ u, v, label }) => ({ x: u, y: v, width: textWidth(label, 12.5) + 4 }))
  const right = inside ? inner.right : space.width - 4
  const frame = { ...inner, right, top: inner.top + 3, bottom: inner.bottom - 3 }
  const taken = column.map(({ label }, i) => {
    const width = textWidth(label, 12.5)
    const left = inside ? inner.right - 6 - width : inner.right + 8
    return { left, right: left + width, top: heights[i]! - 7, bottom: heights[i]! + 7 }
  })
  const boxes = placeLabels(points, frame, taken)
  return (
    <g className="curve-labels">
      {column.map((curve, i) => (
        <Name
          key={curve.id}
          {...curve}
          x={inner.right + (inside ? -6 : 8)}
          y={heights[i]! + 4}
          anchor={inside ? 'end' : 'start'}
        />
      ))}
      {free.map((curve, i) => (
        <Name
          key={curve.id}
          {...curve}
          x={(boxes[i]!.left + boxes[i]!.right) / 2}
          y={boxes[i]!.bottom - 4}
          anchor="middle"
        />
      ))}
    </g>
  )
}

/** Places for names over their lines, or under, where another line is near above. */
function besideLines(places: readonly number[]): number[] {
  return places.map((v) => (places.some((other) => other < v && other > v - 26) ? v + 11 : v - 11))
}

interface NameProps {
  readonly label: string
  readonly tone: Tone
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

function Name({ label, tone, x, y, anchor }: NameProps) {
  return (
    <text className="halo strong" x={x} y={y} textAnchor={anchor} fill={textOf(tone)}>
      {label}
    </text>
  )
}
