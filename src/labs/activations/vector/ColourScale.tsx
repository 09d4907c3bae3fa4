import { formatNumber } from '../../../controls/format.ts'
import { textWidth } from '../../../plot/labels.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { opacityOf, toneOf } from './shade.ts'

interface Props {
  /** What the picture shows. */
  readonly title: string
  /** What the strip is. */
  readonly label: string
  readonly most: number
}

const steps = Array.from({ length: 11 }, (_, i) => (i - 5) / 5)
const size = 11

/** Over the picture: its title, and which colour means which number. */
export function ColourScale({ title, label, most }: Props) {
  const { inner, width } = usePlot()
  const [low, high] = [formatNumber(-most), formatNumber(most)]
  const end = width - 52 - textWidth(high, size)
  const start = end - steps.length * size
  const v = inner.top - 9
  return (
    <g className="colour-scale" aria-hidden="true">
      <text className="axis-name" x={inner.left - 8} y={v}>
        {title}
      </text>
      <title>{label}</title>
      <text className="tick-text" x={start - 5} y={v} textAnchor="end">
        {low}
      </text>
      {steps.map((step, i) => (
        <rect
          key={i}
          x={start + i * size}
          y={v - size + 1}
          width={size}
          height={size}
          fill={toneOf(step)}
          fillOpacity={opacityOf(step, 1)}
        />
      ))}
      <rect className="colour-frame" x={start} y={v - size + 1} width={steps.length * size} height={size} />
      <text className="tick-text" x={end + 5} y={v}>
        {high}
      </text>
    </g>
  )
}
