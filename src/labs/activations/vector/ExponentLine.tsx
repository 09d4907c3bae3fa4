import { formatNumber } from '../../../controls/format.ts'
import { exp } from '../../../core/maths/elementary.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { usePlot } from '../../../plot/plotSpace.ts'
import { strokeOf, textOf, type Tone } from '../../../plot/tone.ts'
import { listed, tableOf } from './table.ts'
import { overflow, underflow } from './naive.ts'
import { exponentSpan } from './scales.ts'
import { useBothWays } from './useNaive.ts'
import { useVectorWords } from './words.ts'

const margin = { top: 26, right: 24, bottom: 26, left: 62 }

/** Both ways' exponents on one line, with the ends of double precision. */
export function ExponentLine() {
  const words = useVectorWords()
  const { f, naive, shifted } = useBothWays()
  const exponents = naive.terms.map(({ exponent }) => exponent)
  return (
    <Figure
      name={`${f}-exponents`}
      caption={`${words.exponentPlot}. ${listed('a', exponents)}`}
      data={() => tableOf({ a: exponents, s: shifted.shifted })}
      zoom="x"
      x={exponentSpan(exponents, shifted.shifted)}
      y={[0, 2]}
      height={126}
      margin={margin}
      label={words.exponentPlot}
    >
      <Edges />
      <Axes numbers="x" yLabel={words.exponents} />
      <Dots at={exponents} y={1.5} name={words.naive} tone="negative" />
      <Dots at={shifted.shifted} y={0.5} name={words.subtracted} tone="accent" />
      <HoverReadout
        read={(a) => [
          { label: 'a', value: formatNumber(a) },
          { label: 'eᵃ', value: formatNumber(exp(a)) },
        ]}
      />
    </Figure>
  )
}

/** Where an exponential is ∞, and where it is 0. */
function Edges() {
  const { x, inner, clip } = usePlot()
  const inside = (u: number) => Math.min(Math.max(u, inner.left), inner.right)
  const [low, high] = [inside(x(underflow)), inside(x(overflow))]
  const height = inner.bottom - inner.top
  return (
    <g className="exponent-edges" clipPath={clip} aria-hidden="true">
      <rect x={inner.left} y={inner.top} width={low - inner.left} height={height} />
      <rect x={high} y={inner.top} width={inner.right - high} height={height} />
      <EdgeName between={[inner.left, low]} text="eᵃ = 0" />
      <EdgeName between={[high, inner.right]} text="eᵃ = ∞" />
    </g>
  )
}

function EdgeName({ between: [from, to], text }: { between: readonly [number, number]; text: string }) {
  const { inner } = usePlot()
  if (to - from < 44) return null
  return (
    <text x={(from + to) / 2} y={(inner.top + inner.bottom) / 2 + 4} textAnchor="middle">
      {text}
    </text>
  )
}

interface DotsProps {
  readonly at: readonly number[]
  readonly y: number
  readonly name: string
  readonly tone: Tone
}

function Dots({ at, y: height, name, tone }: DotsProps) {
  const { x, y, inner, clip } = usePlot()
  return (
    <g className="exponents" aria-hidden="true">
      <text x={inner.left - 8} y={y(height) + 4} textAnchor="end" fill={textOf(tone)}>
        {name}
      </text>
      <g clipPath={clip}>
        {at.map((exponent, i) => (
          <circle key={i} cx={x(exponent)} cy={y(height)} r={5.5} fill={strokeOf(tone)} />
        ))}
      </g>
    </g>
  )
}
