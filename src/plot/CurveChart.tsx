import { useMemo, type ReactNode } from 'react'
import { Axes } from './Axes.tsx'
import { Curve } from './Curve.tsx'
import { CurveLabels } from './CurveLabels.tsx'
import { pixelDecimals } from './dragHandle.ts'
import { sampledData, type Caption } from './figure/data.ts'
import type { View } from './figure/view.ts'
import { Figure } from './Figure.tsx'
import { around, heightOf } from './heights.ts'
import { HoverReadout } from './HoverReadout.tsx'
import { textWidth } from './labels.ts'
import { usePlot } from './plotSpace.ts'
import type { Interval } from './scale.ts'
import type { Tone } from './tone.ts'
import { useNarrow } from './useNarrow.ts'

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
  /** In the names of saved files. */
  readonly name: string
  /** Under the picture when it is saved; `label` if left out. */
  readonly caption?: Caption
  /** Shared by charts over the same x. */
  readonly view?: View
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
  /** Whether the curves need their names at their ends; yes if left out. */
  readonly named?: boolean
  /** A value as the hover says it. */
  readonly format: (value: number) => string
  /** Dragging over the picture, e.g. to move a probe. */
  readonly onDrag?: (x: number, done: boolean) => void
  /** Marks and handles, on top of the curves. */
  readonly children?: ReactNode
}

/** Functions of x with their names at their ends; hovering reads all of them. */
export function CurveChart(props: CurveChartProps) {
  const { curves, x, xLabel, yLabel, label, xNumbers = true, view, named = true } = props
  const inside = useNarrow()
  const own = useMemo(() => around(curves.map(({ f }) => heightOf(f, x))), [curves, x])
  const beside = named && !inside ? Math.max(...curves.map((curve) => textWidth(curve.label, 12.5))) : 0
  return (
    <Figure
      name={props.name}
      caption={props.caption ?? label}
      data={(shown) => sampledData(curves, shown, 'linear', xLabel)}
      x={x}
      y={props.y ?? own}
      margin={{ right: 18 + beside, bottom: xNumbers ? 28 : 8 }}
      label={label}
      {...(view && { view })}
    >
      <Axes grid zero yLabel={yLabel} numbers={xNumbers ? 'both' : 'y'} {...(xNumbers && { xLabel })} />
      {curves.toReversed().map(({ id, f, tone, dashed = false }) => (
        <Curve key={id} f={f} tone={tone} dashed={dashed} width={id === curves[0]!.id ? 2.5 : 1.75} />
      ))}
      {named && <CurveLabels curves={curves} inside={inside} />}
      <CurveReadout {...props} />
      {props.children}
    </Figure>
  )
}

function CurveReadout({ curves, xLabel, format, onDrag }: CurveChartProps) {
  const { x } = usePlot()
  return (
    <HoverReadout
      read={(at) => [
        { label: xLabel, value: at.toFixed(pixelDecimals(at, x)).replace('-', '−') },
        ...curves.map(({ label, f, tone }) => ({ label, value: format(f(at)), tone, y: f(at) })),
      ]}
      {...(onDrag && { onDrag })}
    />
  )
}
