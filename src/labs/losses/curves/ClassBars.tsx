import { formatNumber } from '../../../controls/format.ts'
import { usePlot, type PlotSpace } from '../../../plot/plotSpace.ts'
import { strokeOf, textOf, type Tone } from '../../../plot/tone.ts'

interface Series {
  readonly id: string
  /** One for each class. */
  readonly values: ArrayLike<number>
  readonly tone: Tone
}

interface Props {
  readonly series: readonly Series[]
  /** What stands under the bars of class 1, 2, … */
  readonly name: (k: number) => string
}

/** For each class the bars of all series side by side, from zero, with their numbers. */
export function ClassBars({ series, name }: Props) {
  const space = usePlot()
  const { x, inner } = space
  const width = Math.min(46, (0.8 * (x(2) - x(1))) / series.length)
  const count = series[0]!.values.length
  return (
    <g className="class-bars" aria-hidden="true">
      {Array.from({ length: count }, (_, k) => (
        <g key={k}>
          {series.map(({ id, values, tone }, i) => (
            <Bar
              key={id}
              space={space}
              at={x(k + 1) + (i - (series.length - 1) / 2) * width}
              width={width - 4}
              value={values[k]!}
              tone={tone}
            />
          ))}
          <text className="bar-name" x={x(k + 1)} y={inner.bottom + 17} textAnchor="middle">
            {name(k + 1)}
          </text>
        </g>
      ))}
    </g>
  )
}

interface BarProps {
  readonly space: PlotSpace
  /** Its middle, pixels. */
  readonly at: number
  readonly width: number
  readonly value: number
  readonly tone: Tone
}

function Bar({ space: { y, inner, clip }, at, width, value, tone }: BarProps) {
  const inside = (v: number) => Math.min(Math.max(v, inner.top), inner.bottom)
  const ground = inside(y(0))
  const end = inside(Number.isFinite(value) ? y(value) : value < 0 ? inner.bottom : inner.top)
  const rises = end <= ground
  return (
    <>
      <rect
        clipPath={clip}
        x={at - width / 2}
        width={width}
        y={Math.min(end, ground)}
        height={Math.abs(end - ground)}
        fill={strokeOf(tone)}
      />
      <text
        className="halo bar-number"
        x={at}
        y={rises ? end - 6 : Math.min(end + 15, inner.bottom - 5)}
        textAnchor="middle"
        fill={textOf(tone)}
      >
        {formatNumber(value, width < 40 ? 2 : 3)}
      </text>
    </>
  )
}
