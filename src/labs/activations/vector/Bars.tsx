import { formatNumber } from '../../../controls/format.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { strokeOf, textOf, type Tone } from '../../../plot/tone.ts'

interface Props {
  readonly values: readonly number[]
  /** What stands under the bar at 1, 2, … */
  readonly name: (i: number) => string
  /** Pixels from the end of a bar to its number. */
  readonly away: number
  /** Orange below zero and blue above; else one colour. */
  readonly signed?: boolean
}

const colourOf = (value: number, signed: boolean): Tone =>
  signed ? (value < 0 ? 'negative' : 'positive') : 'accent'

/** Bars at 1, 2, … from zero, or from the edge where zero is not in the picture, with their numbers. */
export function Bars({ values, name, away, signed = false }: Props) {
  const { x, y, inner, clip } = usePlot()
  const inside = (v: number) => Math.min(Math.max(v, inner.top), inner.bottom)
  const ground = inside(y(0))
  const width = Math.min(54, 0.55 * (x(2) - x(1)))
  return (
    <g className="bars" aria-hidden="true">
      {values.map((value, i) => {
        const tone = colourOf(value, signed)
        const [u, v] = [x(i + 1), inside(y(value))]
        const rises = v <= ground
        const [above, below] = [v - away + 4, v + away + 6]
        const room = below <= inner.bottom - 4
        return (
          <g key={i}>
            <rect
              clipPath={clip}
              x={u - width / 2}
              width={width}
              y={Math.min(v, ground)}
              height={Math.abs(v - ground)}
              fill={strokeOf(tone)}
            />
            <text
              className="halo bar-number"
              x={u}
              y={rises || !room ? above : below}
              textAnchor="middle"
              fill={textOf(tone)}
            >
              {formatNumber(value)}
            </text>
            <text className="bar-name" x={u} y={inner.bottom + 17} textAnchor="middle">
              {name(i + 1)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
