import { formatNumber, formatPercent } from '../../../controls/format.ts'
import type { Depth, Place } from '../../../core/depth/depth.ts'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import type { Box } from '../../../plot/labels.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { percent, spread } from './compact.ts'
import { HistogramBars } from './HistogramBars.tsx'
import { heightOf, histogramOf, shareOf } from './panels.ts'
import { useDepthWords } from './words.ts'

export interface HistogramsProps {
  readonly depth: Depth
  readonly axes: 'shared' | 'own'
  readonly columns: number
  readonly rows: number
}

/** Pixels around a histogram: its title above; numbers of the axis and of the layer below. */
const around = { left: 7, right: 7, top: 19, axis: 16, line: 15 }

/** A histogram for every place. One unit of the figure around is one of them, counted from its upper left corner. */
export function Histograms({ depth, axes, columns, rows }: HistogramsProps) {
  const words = useDepthWords()
  const { x, y, clip } = usePlot()
  const top = heightOf(depth, axes)
  const boxOf = (i: number): Box => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const below = around.axis + 3 * around.line
    return {
      left: x(column) + around.left,
      right: x(column + 1) - around.right,
      top: y(rows - row) + around.top,
      bottom: Math.max(y(rows - row) + around.top + 10, y(rows - row - 1) - below),
    }
  }
  const read = (u: number, v: number) => {
    const i = Math.floor(u) + columns * (rows - 1 - Math.floor(v))
    const place = u >= 0 && u < columns ? depth[i] : undefined
    if (!place) return null
    const { left, right } = boxOf(i)
    const { low, high, counts } = histogramOf(place, axes)
    const bin = Math.floor(((x(u) - left) / (right - left)) * counts.length)
    const name = i === 0 ? words.input : words.layer(String(i))
    if (bin < 0 || bin >= counts.length) return [{ label: name, value: '' }]
    const edge = (k: number) => formatNumber(low + ((high - low) * k) / counts.length, 3)
    return [
      { label: name, value: '' },
      { label: words.value, value: words.bin(edge(bin), edge(bin + 1)) },
      { label: words.share, value: formatPercent(shareOf(counts[bin]!)) },
    ]
  }
  return (
    <>
      <g className="histograms" clipPath={clip} aria-hidden="true">
        {depth.map((place, i) => (
          <Panel key={i} place={place} box={boxOf(i)} title={i === 0 ? words.input : words.layer(String(i))}>
            <HistogramBars
              histogram={histogramOf(place, axes)}
              box={boxOf(i)}
              top={top}
              tone={i === 0 ? 'muted' : 2}
              scaled={i === 0}
            />
          </Panel>
        ))}
      </g>
      <HoverReadout read={read} />
    </>
  )
}

interface PanelProps {
  readonly place: Place
  readonly box: Box
  readonly title: string
  readonly children: React.ReactNode
}

function Panel({ place, box, title, children }: PanelProps) {
  const words = useDepthWords()
  const middle = (box.left + box.right) / 2
  const { layer, mean, std, finite, nonFinite } = place
  const lines = [
    finite > 0 && spread(mean, std),
    nonFinite > 0 && words.infinite(percent(shareOf(nonFinite))),
    layer && finite > 0 && words.saturated(percent(layer.saturated)),
    layer && layer.dead > 0 && words.dead(percent(layer.dead)),
  ].filter((line) => typeof line === 'string')
  return (
    <>
      <text className="panel-title" x={middle} y={box.top - 6} textAnchor="middle">
        {title}
      </text>
      {children}
      {lines.slice(0, 3).map((line, k) => (
        <text
          key={k}
          className={k === 0 ? 'panel-number strong' : 'panel-number'}
          x={middle}
          y={box.bottom + around.axis + (k + 0.75) * around.line}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </>
  )
}
