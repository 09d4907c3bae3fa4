import { useRef } from 'react'
import { spread } from './labels.ts'
import type { ChartData, Series } from './LineChart.tsx'
import { usePlot, type PlotSpace } from './plotSpace.ts'
import { lastFinite, linePath } from './points.ts'
import type { Source } from './source.ts'
import { strokeOf, textOf } from './tone.ts'
import { usePainter } from './usePainter.ts'

/** The lines of a chart with their names and the cursor. React makes the elements; a painter moves them, as often as need be. */
export function ChartLines({ source, series }: { source: Source<ChartData>; series: readonly Series[] }) {
  const space = usePlot()
  const root = useRef<SVGGElement>(null)
  const painted = useRef<readonly unknown[]>([])
  usePainter(source, (data) => {
    const wanted = [data.lines, series, space]
    if (wanted.some((one, i) => one !== painted.current[i])) paint(root.current!, data, series, space)
    painted.current = wanted
    paintCursor(root.current!.querySelector<SVGLineElement>('.cursor')!, data.cursor, space)
  })
  const { top, bottom } = space.inner
  return (
    <g ref={root} className="chart-lines" aria-hidden="true">
      <g clipPath={space.clip}>
        {series.map(({ id, tone, dashed, faint }) => (
          <path
            key={id}
            data-line={id}
            className={faint ? 'faint' : undefined}
            stroke={strokeOf(tone)}
            strokeDasharray={dashed ? '5 4' : undefined}
          />
        ))}
      </g>
      <line className="cursor" y1={top} y2={bottom} visibility="hidden" />
      {series.map(({ id, label, tone }) => (
        <text key={id} data-name={id} className="halo strong" fill={textOf(tone)} visibility="hidden">
          {label}
        </text>
      ))}
    </g>
  )
}

function paint(root: SVGGElement, data: ChartData, series: readonly Series[], space: PlotSpace): void {
  const paths = root.querySelectorAll<SVGPathElement>('path')
  series.forEach((_, i) => {
    const line = data.lines[i]
    paths[i]!.setAttribute('d', line ? linePath(line, space.x, space.y) : '')
  })
  paintNames(root.querySelectorAll<SVGTextElement>('text'), data, space)
}

/** Names stand in the margin at the heights where their lines end, moved apart. */
function paintNames(names: NodeListOf<SVGTextElement>, { lines }: ChartData, { y, inner }: PlotSpace): void {
  const shown: { name: SVGTextElement; at: number }[] = []
  names.forEach((name, i) => {
    const line = lines[i]
    const last = line ? lastFinite(line) : -1
    name.setAttribute('visibility', last < 0 ? 'hidden' : 'visible')
    if (line && last >= 0)
      shown.push({ name, at: Math.min(Math.max(y(line.y(last)), inner.top), inner.bottom) })
  })
  const places = spread(
    shown.map(({ at }) => at),
    15,
    inner.top + 5,
    inner.bottom - 5,
  )
  shown.forEach(({ name }, i) => {
    name.setAttribute('x', String(inner.right + 8))
    name.setAttribute('y', (places[i]! + 4).toFixed(1))
  })
}

function paintCursor(line: SVGLineElement, cursor: number | undefined, { x, inner }: PlotSpace): void {
  const at = cursor === undefined ? NaN : x(cursor)
  const seen = at >= inner.left && at <= inner.right
  line.setAttribute('visibility', seen ? 'visible' : 'hidden')
  if (!seen) return
  line.setAttribute('x1', at.toFixed(1))
  line.setAttribute('x2', at.toFixed(1))
}
