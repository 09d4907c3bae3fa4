import { useEffect, useMemo, useRef, useState } from 'react'
import { Axes } from './Axes.tsx'
import { ChartLines } from './ChartLines.tsx'
import { chartView, type ChartView } from './chartView.ts'
import { shortNumber } from './format.ts'
import { Frame } from './Frame.tsx'
import { HoverReadout, type ReadoutRow } from './HoverReadout.tsx'
import { textWidth } from './labels.ts'
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
  /** Clicking and dragging over the chart, e.g. to go to a step. Not rounded. */
  readonly onScrub?: (x: number, done: boolean) => void
  readonly format?: (y: number) => string
  /** Head of the values at the pointer, e.g. `step 12`. */
  readonly formatX?: (x: number) => string
}

const isSource = (data: LineChartProps['data']): data is Source<ChartData> => 'subscribe' in data

/** Lines over steps (or over any x that grows), linear or logarithmic, with names at their ends and values at the pointer. */
export function LineChart(props: LineChartProps) {
  const { data, series, label, yScale = 'linear', height = 140, xMax } = props
  const source = useMemo(() => (isSource(data) ? data : fixed(data)), [data])
  const view = useView(source, yScale, xMax)
  const names = series.map((one) => 14 + textWidth(one.label, 12.5))
  const right = Math.max(20, textWidth(props.xLabel ?? '', 12) + 28, ...names)
  const left = Math.max(48, ...view.y.map((v) => 18 + textWidth(shortNumber(v), 11)))
  return (
    <Frame
      label={label}
      x={view.x}
      y={view.y}
      yScale={yScale}
      margin={{ right, left, top: props.yLabel ? 24 : 10, bottom: 24 }}
      {...(height === 'fill' ? {} : { height })}
    >
      <Axes
        grid="y"
        {...(props.xLabel ? { xLabel: props.xLabel } : {})}
        {...(props.yLabel ? { yLabel: props.yLabel } : {})}
      />
      <ChartLines source={source} series={series} />
      <HoverReadout
        read={(x) => readingsAt(x, source.current(), props)}
        snap={(x) => snapped(x, source.current())}
        {...(props.onScrub ? { onDrag: props.onScrub } : {})}
      />
    </Frame>
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
    if (!line || line.count === 0) return []
    const y = line.y(nearest(line, x))
    return [{ label, value: format(y), tone, y }]
  })
  return rows.length === 0
    ? null
    : [{ label: props.formatX ? '' : xLabel, value: formatX(x), tone: 'muted' }, ...rows]
}
