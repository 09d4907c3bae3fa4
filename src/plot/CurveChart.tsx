import { useMemo, type ReactNode } from 'react'
import { Axes } from './Axes.tsx'
import { Curve } from './Curve.tsx'
import { CurveLabels } from './CurveLabels.tsx'
import { Frame } from './Frame.tsx'
import { around, heightOf } from './heights.ts'
import { HoverReadout } from './HoverReadout.tsx'
import { textWidth } from './labels.ts'
import type { Interval } from './scale.ts'
import type { Tone } from './tone.ts'

export interface ChartCurve {
  readonly id: string
  /** The name at its end. */
  readonly label: string
  readonly tone: Tone
  /** Make it once per function: a new one is sampled anew. May answer NaN or ±∞. */
  readonly f: (x: number) => number
  readonly dashed?: boolean
}

export interface CurveChartProps {
  /** The first lies on top. The same array as long as the curves are the same. */
  readonly curves: readonly ChartCurve[]
  readonly x: Interval
  /** Chosen from the curves if left out. */
  readonly y?: Interval
  readonly xLabel: string
  readonly yLabel: string
  /** What the picture shows, for those who cannot see it. */
  readonly label: string
  /** Whether the numbers of x stand under it; not where another picture under it has them. */
  readonly xNumbers?: boolean
  /** A value as the hover says it. */
  readonly format: (value: number) => string
  /** Dragging over the picture, e.g. to move a probe. */
  readonly onDrag?: (x: number, done: boolean) => void
  /** Marks and handles, on top of the curves. */
  readonly children?: ReactNode
}

/** About a pixel. */
const hundredth = (x: number) => Number(x.toFixed(2))

/** Functions of x with their names at their ends; hovering reads all of them. */
export function CurveChart(props: CurveChartProps) {
  const { curves, x, xLabel, yLabel, label, xNumbers = true, format, onDrag } = props
  const own = useMemo(() => around(curves.map(({ f }) => heightOf(f, x))), [curves, x])
  const right = 18 + Math.max(...curves.map((curve) => textWidth(curve.label, 12.5)))
  return (
    <Frame x={x} y={props.y ?? own} margin={{ right, bottom: xNumbers ? 28 : 8 }} label={label}>
      <Axes grid zero yLabel={yLabel} numbers={xNumbers ? 'both' : 'y'} {...(xNumbers && { xLabel })} />
      {curves.toReversed().map(({ id, f, tone, dashed = false }) => (
        <Curve key={id} f={f} tone={tone} dashed={dashed} width={id === curves[0]!.id ? 2.5 : 1.75} />
      ))}
      <CurveLabels curves={curves} />
      <HoverReadout
        read={(at) => [
          { label: xLabel, value: at.toFixed(2).replace('-', '−') },
          ...curves.map(({ label, f, tone }) => ({ label, value: format(f(at)), tone, y: f(at) })),
        ]}
        snap={hundredth}
        {...(onDrag && { onDrag })}
      />
      {props.children}
    </Frame>
  )
}
