import { useMemo } from 'react'
import type { Method } from '../../../core/differentiate/quotient.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { linePath, type Points } from '../../../plot/points.ts'
import { strokeOf, type Tone } from '../../../plot/tone.ts'
import { differenceText } from '../numbers.ts'

/** The function as it was sampled, steps and all. */
export function Neighbourhood({ line, tone }: { readonly line: Points; readonly tone: Tone }) {
  const { x, y, clip } = usePlot()
  const path = useMemo(() => linePath(line, x, y), [line, x, y])
  return (
    <g className="curve" clipPath={clip} aria-hidden="true">
      <path d={path} stroke={strokeOf(tone)} strokeWidth={2.5} />
    </g>
  )
}

interface StraightProps {
  readonly f: (x: number) => number
  readonly tone: Tone
  readonly dashed?: boolean
}

/** A straight line across the picture. */
export function StraightLine({ f, tone, dashed = false }: StraightProps) {
  const { x, y, clip } = usePlot()
  const [low, high] = x.domain
  return (
    <g clipPath={clip} aria-hidden="true">
      <line
        x1={x(low)}
        x2={x(high)}
        y1={y(f(low))}
        y2={y(f(high))}
        stroke={strokeOf(tone)}
        strokeWidth={1.75}
        strokeDasharray={dashed ? '6 4' : undefined}
      />
    </g>
  )
}

interface DotsProps {
  readonly doubles: readonly (readonly [number, number])[]
  readonly tone: Tone
  readonly words: string
}

/** The few numbers that a double can hold here. */
export function DoubleDots({ doubles, tone, words }: DotsProps) {
  const { x, y, clip, inner } = usePlot()
  if (doubles.length === 0) return null
  return (
    <g className="doubles" aria-hidden="true">
      <g clipPath={clip}>
        {doubles.map(([u, rise]) =>
          Number.isFinite(rise) ? (
            <circle key={u} cx={x(u)} cy={y(rise)} r={3} fill={strokeOf(tone)} />
          ) : null,
        )}
      </g>
      <text className="halo" x={inner.right - 4} y={inner.bottom - 8} textAnchor="end">
        {words}
      </text>
    </g>
  )
}

interface NamesProps {
  readonly unit: number
  readonly h: number
  readonly method: Method
  readonly words: string
}

/** Under the picture: where x and the moved places stand, and how long h is. */
export function PlaceNames({ unit, h, method, words }: NamesProps) {
  const { x, inner } = usePlot()
  const at = h / unit
  const names = [
    { u: 0, text: 'x' },
    ...(method === 'backward' ? [] : [{ u: at, text: 'x + h' }]),
    ...(method === 'forward' ? [] : [{ u: -at, text: 'x − h' }]),
  ].filter(({ u }) => x(u) >= inner.left && x(u) <= inner.right)
  return (
    <g className="axes" aria-hidden="true">
      {names.map(({ u, text }) => (
        <g key={text}>
          <line className="tick" x1={x(u)} x2={x(u)} y1={inner.bottom} y2={inner.bottom + 5} />
          <text className="tick-text" x={x(u)} y={inner.bottom + 17} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <text className="axis-name" x={inner.right + 8} y={inner.bottom + 17}>
        {`h = ${differenceText(h)}`}
      </text>
      <text className="axis-name" x={inner.right} y={inner.top - 9} textAnchor="end">
        {words}
      </text>
    </g>
  )
}
