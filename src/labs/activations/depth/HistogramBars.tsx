import { formatPercent } from '../../../controls/format.ts'
import type { Histogram } from '../../../core/depth/histogram.ts'
import type { Box } from '../../../plot/labels.ts'
import { strokeOf, type Tone } from '../../../plot/tone.ts'
import { compact } from './compact.ts'
import { shareOf } from './panels.ts'
import { useDepthWords } from './words.ts'

interface Props {
  readonly histogram: Histogram
  /** Pixels. */
  readonly box: Box
  /** The share at the top of the box. */
  readonly top: number
  readonly tone: Tone
  /** Whether the height of the box is said. */
  readonly scaled: boolean
}

/** The bars of one histogram with its axis; what towers over the box or lies beyond its sides is said in words. */
export function HistogramBars({ histogram, box, top, tone, scaled }: Props) {
  const words = useDepthWords()
  const { low, high, below, above } = histogram
  const beyond = shareOf(below + above)
  return (
    <>
      <path d={barsPath(histogram, box, top)} style={{ fill: strokeOf(tone) }} />
      <path className="panel-axis" d={`M${box.left},${box.bottom + 0.5}H${box.right}`} />
      <text className="tick-text" x={box.left - 4} y={box.bottom + 12}>
        {compact(low)}
      </text>
      <text className="tick-text" x={box.right + 4} y={box.bottom + 12} textAnchor="end">
        {compact(high)}
      </text>
      {scaled && (
        <>
          <path className="panel-top" d={`M${box.left},${box.top + 0.5}H${box.right}`} />
          <text className="tick-text" x={box.right} y={box.top + 12} textAnchor="end">
            {words.shareUpTo(formatPercent(top, 0))}
          </text>
        </>
      )}
      <Cut {...histogram} box={box} top={top} />
      {beyond >= 0.01 && (
        <text
          className="panel-beyond"
          x={above >= below ? box.right : box.left}
          y={box.top + 26}
          textAnchor={above >= below ? 'end' : 'start'}
        >
          {above >= below
            ? `${words.beyond(formatPercent(beyond, 0))} →`
            : `← ${words.beyond(formatPercent(beyond, 0))}`}
        </text>
      )}
    </>
  )
}

/** The tallest bar, if it is cut off: its share stands beside its top. */
function Cut({ counts, box, top }: Pick<Histogram, 'counts'> & Pick<Props, 'box' | 'top'>) {
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  if (shareOf(most) <= top) return null
  const at = counts.indexOf(most) / counts.length
  const width = (box.right - box.left) / counts.length
  const x = box.left + at * (box.right - box.left)
  const right = at < 0.5
  return (
    <text
      className="panel-cut"
      x={right ? x + width + 3 : x - 3}
      y={box.top + 12}
      textAnchor={right ? 'start' : 'end'}
    >
      {formatPercent(shareOf(most), 0)}
    </text>
  )
}

/** One outline for all bars, on whole pixels up. */
function barsPath({ counts }: Histogram, box: Box, top: number): string {
  const width = (box.right - box.left) / counts.length
  const tall = box.bottom - box.top
  let path = ''
  counts.forEach((count, bin) => {
    if (count === 0) return
    const height = Math.max(1, Math.min(1, shareOf(count) / top) * tall)
    const left = (box.left + bin * width).toFixed(2)
    path += `M${left},${box.bottom}v${-height.toFixed(2)}h${(width - (width > 3 ? 0.5 : 0)).toFixed(2)}V${box.bottom}z`
  })
  return path
}
