import { useMemo } from 'react'
import { spread, textWidth } from '../../../plot/labels.ts'
import { usePlot } from '../../../plot/plotSpace.ts'
import { linePath, lists } from '../../../plot/points.ts'
import { strokeOf, textOf, type Tone } from '../../../plot/tone.ts'
import { hs, type ErrorHeights } from './errorCurves.ts'

interface LineProps {
  readonly errors: readonly number[]
  readonly heights: ErrorHeights
  readonly tone: Tone
  readonly strong: boolean
}

/** The errors of one method, scatter and all; those that are exactly 0 as dots in their row. */
export function ErrorLine({ errors, heights, tone, strong }: LineProps) {
  const { x, y, clip } = usePlot()
  const path = useMemo(() => {
    const drawn = errors.map((error) => (error === 0 ? NaN : error))
    return linePath(lists(hs, drawn), x, y)
  }, [errors, x, y])
  const zeros = useMemo(
    () =>
      hs.filter((_, i) => errors[i] === 0).map((h) => `M${x(h).toFixed(1)},${y(heights.floor).toFixed(1)}h0`),
    [errors, heights, x, y],
  )
  return (
    <g className={strong ? 'error-line strong-line' : 'error-line'} clipPath={clip} aria-hidden="true">
      <path d={path} stroke={strokeOf(tone)} />
      {strong && <path className="zeros" d={zeros.join('')} stroke={strokeOf(tone)} />}
    </g>
  )
}

/** The row of the errors that are exactly 0, under the axis. */
export function ZeroRow({ heights, label }: { readonly heights: ErrorHeights; readonly label: string }) {
  const { y, inner } = usePlot()
  const [parting, floor] = [y(heights.parting), y(heights.floor)]
  if (!(parting < inner.bottom - 4)) return null
  return (
    <g className="zero-row" aria-hidden="true">
      <rect x={0} y={parting} width={inner.right} height={inner.bottom - parting} />
      <line x1={inner.left} x2={inner.right} y1={parting} y2={parting} />
      {floor < inner.bottom && (
        <text className="tick-text" x={inner.left - 8} y={floor + 4} textAnchor="end">
          {label}
        </text>
      )}
    </g>
  )
}

/** An upright line at an h that is spoken of, with its words over it. */
export function HLine({ h, label }: { readonly h: number; readonly label: string }) {
  const { x, inner } = usePlot()
  const u = x(h)
  if (!(u >= inner.left - 1 && u <= inner.right + 1)) return null
  const half = textWidth(label, 11.5) / 2
  // At the left end the name of the axis stands between the line and its words.
  const at = Math.min(Math.max(u, inner.left + half), inner.right - half)
  return (
    <g className="h-line" aria-hidden="true">
      <line x1={u} x2={u} y1={inner.top - (u < inner.left + 8 ? 0 : 20)} y2={inner.bottom} />
      <text className="halo" x={at} y={inner.top - 25} textAnchor="middle">
        {label}
      </text>
    </g>
  )
}

interface NamesProps {
  readonly names: readonly {
    readonly id: string
    readonly label: string
    readonly tone: Tone
    readonly at: number
  }[]
}

/** The methods' names at the right ends of their lines. */
export function EndNames({ names }: NamesProps) {
  const { y, inner } = usePlot()
  const seen = names.filter(({ at }) => Number.isFinite(at))
  const heights = spread(
    seen.map(({ at }) => Math.min(Math.max(y(at), inner.top), inner.bottom)),
    15,
    inner.top + 6,
    inner.bottom - 6,
  )
  return (
    <g className="curve-labels">
      {seen.map(({ id, label, tone }, i) => (
        <text key={id} className="halo strong" x={inner.right + 8} y={heights[i]! + 4} fill={textOf(tone)}>
          {label}
        </text>
      ))}
    </g>
  )
}
