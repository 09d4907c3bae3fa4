import { useEffect, useMemo, useRef, useState } from 'react'
import { Axes } from './Axes.tsx'
import { ChartLines } from './ChartLines.tsx'
import { chartView, type ChartView } from './chartView.ts'
import { shortNumber } from './format.ts'
import { Frame, type FrameProps } from './Frame.tsx'
import { HoverReadout, type ReadoutRow } from './HoverReadout.tsx'
import { textWidth } from './labels.ts'
import { usePlot } from './plotSpace.ts'
import { nearest, type Points } from './points.ts'
import type { ScaleKind } from './scale.ts'
import { fixed, type Source } from './source.ts'
import type { Tone } from './tone.ts'

export interface Series {
  readonly id: string
  /** Its name, at the end of its line. */
  readonly label: string
  readonly tone: Tone
  readonly dashed?: boolean
  /** Beside others that matter more. */
  readonly faint?: boolean
}

/** What a chart draws at one moment. */
export interface ChartData {
  /** The points of each series, in the order of `series`; null where there are none yet. x never decreases. */
  readonly lines: readonly (Points | null)[]
  /** A line across the chart, e.g. the step shown. */
  readonly cursor?: number
}

export interface LineChartProps {
  readonly label: string
  readonly series: readonly Series[]
  /**
   * The data, or a source of data: then the chart paints by itself, in animation frames, and its parent need not render.
   * `useMemo(() => mapSource(client.frames, (f) => ({ lines: [rows(f.curve, 5, 0, 1)] })), [client])`
   */
  readonly data: ChartData | Source<ChartData>
  readonly yScale?: ScaleKind
  readonly xLabel?: string
  readonly yLabel?: string
  /** The right end of the x axis, if it is known, e.g. the number of steps; else it grows in round leaps. */
  readonly xMax?: number
  /** Pixels; 140 if left out. `fill` takes the room of its box. Several side by side: a <div className="chart-row">. */
  readonly height?: number | 'fill'
  /** Places on the x axis that are marked with a word. */
  readonly marks?: readonly { readonly x: number; readonly label: string }[]
  /** Clicking and dragging over the chart, e.g. to go to a step. Not rounded. */
  readonly onScrub?: (x: number, done: boolean) => void
  readonly format?: (y: number) => string
  /** Head of the values at the pointer, e.g. `step 12`. */
  readonly formatX?: (x: number) => string
}

const isSource = (data: LineChartProps['data']): data is Source<ChartData> => 'subscribe' in data

/** Lines over steps (or over any x that grows), linear or logarithmic, with names at their ends and values at the pointer. */
export function LineChart(props: LineChartProps) {
  return <Frame {...useLineChart(props).frame} />
}

/** What a chart hands to its Frame, or to a Figure, and where its data come from. */
export function useLineChart(props: LineChartProps): {
  readonly frame: FrameProps
  readonly source: Source<ChartData>
} {
  const { data, series, label, yScale = 'linear', height = 140, xMax } = props
  const source = useMemo(() => (isSource(data) ? data : fixed(data)), [data])
  const view = useView(source, yScale, xMax)
  const names = series.map((one) => 14 + textWidth(one.label, 12.5))
  const right = Math.max(20, textWidth(props.xLabel ?? '', 12) + 28, ...names)
  const left = Math.max(48, ...view.y.map((v) => 18 + textWidth(shortNumber(v), 11)))
  const frame: FrameProps = {
    label,
    x: view.x,
    y: view.y,
    yScale,
    margin: { right, left, top: props.yLabel ? 24 : 10, bottom: 24 },
    ...(height === 'fill' ? {} : { height }),
    children: <Content {...props} source={source} />,
  }
  return { frame, source }
}

/** Axes, lines and the values at the pointer. */
function Content({ source, ...props }: LineChartProps & { readonly source: Source<ChartData> }) {
  return (
    <>
      <Axes
        grid="y"
        {...(props.xLabel ? { xLabel: props.xLabel } : {})}
        {...(props.yLabel ? { yLabel: props.yLabel } : {})}
      />
      {props.marks?.map((mark) => (
        <ChartMark key={mark.label} {...mark} />
      ))}
      <ChartLines source={source} series={props.series} />
      <HoverReadout
        read={(x) => readingsAt(x, source.current(), props)}
        snap={(x) => snapped(x, source.current())}
        {...(props.onScrub ? { onDrag: props.onScrub } : {})}
      />
    </>
  )
}

function ChartMark({ x: at, label }: { readonly x: number; readonly label: string }) {
  const { x, inner } = usePlot()
  const u = x(at)
  const left = u + 6 + textWidth(label, 11.5) > inner.right
  return (
    <g className="chart-mark">
      <line x1={u} x2={u} y1={inner.top} y2={inner.bottom} />
      <text className="halo" x={u + (left ? -5 : 5)} y={inner.bottom - 7} textAnchor={left ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  )
}

interface Shown {
  readonly kind: ScaleKind
  readonly lines: ChartData['lines']
  readonly xMax: number | undefined
  readonly view: ChartView
}

/** Re-renders only when the data leave the round limits of the axes. Lines that are the same as before are not read again. */
function useView(source: Source<ChartData>, kind: ScaleKind, xMax: number | undefined): ChartView {
  const [, leapt] = useState(0)
  const shown = useRef<Shown | null>(null)
  const look = (): ChartView => {
    const { lines } = source.current()
    const before = shown.current?.kind === kind ? shown.current : null
    if (before !== null && before.lines === lines && before.xMax === xMax) return before.view
    return chartView(lines, kind, before?.view ?? null, xMax)
  }
  const newest = useRef(look)
  newest.current = look
  shown.current = { kind, xMax, view: look(), lines: source.current().lines }
  useEffect(() => {
    let frame = 0
    const unsubscribe = source.subscribe(() => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        if (newest.current() !== shown.current?.view) leapt((n) => n + 1)
      })
    })
    return () => {
      unsubscribe()
      cancelAnimationFrame(frame)
    }
  }, [source])
  return shown.current.view
}

function snapped(x: number, { lines }: ChartData): number {
  const xs = lines.flatMap((line) => (line && line.count > 0 ? [line.x(nearest(line, x))] : []))
  return xs.reduce((best, at) => (Math.abs(at - x) < Math.abs(best - x) ? at : best), xs[0] ?? x)
}

function readingsAt(x: number, { lines }: ChartData, props: LineChartProps): ReadoutRow[] | null {
  const { series, format = shortNumber, formatX = shortNumber, xLabel = 'x' } = props
  const rows = series.flatMap(({ label, tone }, i): ReadoutRow[] => {
    const line = lines[i]
    if (!line || line.count === 0 || label === '') return []
    const y = line.y(nearest(line, x))
    return [{ label, value: format(y), tone, y }]
  })
  return rows.length === 0
    ? null
    : [{ label: props.formatX ? '' : xLabel, value: formatX(x), tone: 'muted' }, ...rows]
}
