import { placeLabels, textWidth } from './labels.ts'
import { usePlot } from './plotSpace.ts'
import { textOf, type Tone } from './tone.ts'

export interface PointLabel {
  readonly id: string
  readonly label: string
  readonly tone: Tone
  /** Data units; a label whose point lies outside is not shown. */
  readonly at: readonly [x: number, y: number]
}

/** Names beside points anywhere in the picture, clear of one another and inside the picture. */
export function PointLabels({ labels }: { readonly labels: readonly PointLabel[] }) {
  const { x, y, inner } = usePlot()
  const points = labels
    .map((label) => ({
      ...label,
      x: x(label.at[0]),
      y: y(label.at[1]),
      width: textWidth(label.label, 12.5) + 4,
    }))
    .filter((p) => p.x >= inner.left && p.x <= inner.right && p.y >= inner.top && p.y <= inner.bottom)
  const frame = { left: inner.left + 4, top: inner.top + 4, right: inner.right - 4, bottom: inner.bottom - 4 }
  const boxes = placeLabels(points, frame)
  return (
    <g className="point-labels">
      {points.map(({ id, label, tone }, i) => (
        <text
          key={id}
          className="halo strong"
          x={(boxes[i]!.left + boxes[i]!.right) / 2}
          y={boxes[i]!.bottom - 4}
          textAnchor="middle"
          fill={textOf(tone)}
        >
          {label}
        </text>
      ))}
    </g>
  )
}
