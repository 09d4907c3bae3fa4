import { spread } from './labels.ts'
import { usePlot } from './plotSpace.ts'
import { strokeOf, textOf, type Tone } from './tone.ts'

export interface EndLabel {
  readonly id: string
  readonly label: string
  readonly tone: Tone
  /** Where its line ends, data units; NaN: it stands at the bottom. */
  readonly y: number
  readonly dashed?: boolean
}

export interface EndLabelsProps {
  readonly labels: readonly EndLabel[]
  /** `margin`: to the right of the picture (give the Frame a right margin for it); `inside`: along its right edge. */
  readonly place?: 'margin' | 'inside'
}

/** Names at the ends of lines in one column, moved apart where they would collide. Instead of a legend. */
export function EndLabels({ labels, place = 'margin' }: EndLabelsProps) {
  const { y, inner } = usePlot()
  const wanted = labels.map((label) => (Number.isFinite(label.y) ? y(label.y) : inner.bottom))
  const places = spread(
    wanted.map((v) => Math.min(Math.max(v, inner.top), inner.bottom)),
    15,
    inner.top + 7,
    inner.bottom - 7,
  )
  const inside = place === 'inside'
  const x = inside ? inner.right - 8 : inner.right + 8
  return (
    <g className="end-labels">
      {labels.map(({ id, label, tone, dashed }, i) => (
        <text
          key={id}
          className="halo strong"
          x={x}
          y={places[i]! + 4}
          textAnchor={inside ? 'end' : 'start'}
          fill={textOf(tone)}
        >
          {label}
          {dashed && <DashSample tone={tone} />}
        </text>
      ))}
    </g>
  )
}

function DashSample({ tone }: { tone: Tone }) {
  return <tspan fill={strokeOf(tone)}> ┄</tspan>
}
