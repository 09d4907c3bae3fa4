import { useMemo, type ReactNode } from 'react'
import type { Outcome, RateSweep } from '../../../core/descent/rateSweep.ts'
import { textWidth } from '../../../plot/labels.ts'
import { PlotContext, usePlot, type PlotSpace } from '../../../plot/plotSpace.ts'
import { linePath, lists } from '../../../plot/points.ts'
import { strokeOf, type Tone } from '../../../plot/tone.ts'
import type { Heights } from './heights.ts'
import { stretchesOf, type Stretch } from './stretches.ts'

interface LineProps {
  readonly sweep: RateSweep
  readonly heights: Heights
  readonly tone: Tone
  readonly strong: boolean
}

/** Pixels between two runs from which on each has a dot. */
const apart = 9

/** Where f ends against the learning rate; each bend of the line is a run. */
export function SweepLine({ sweep, heights, tone, strong }: LineProps) {
  const { x, y, inner, clip } = usePlot()
  const ends = useMemo(() => Array.from(sweep.final, heights.of), [sweep, heights])
  const path = useMemo(() => linePath(lists(sweep.rates, ends), x, y), [sweep, ends, x, y])
  const dots = useMemo(() => {
    const seen = ends
      .map((end, i) => [x(sweep.rates[i]!), y(end)] as const)
      .filter(([u, v]) => u >= inner.left && u <= inner.right && v >= inner.top && v <= inner.bottom)
    if (seen.length === 0 || (inner.right - inner.left) / seen.length < apart) return ''
    return seen.map(([u, v]) => `M${u.toFixed(1)},${v.toFixed(1)}h0`).join('')
  }, [sweep, ends, x, y, inner])
  return (
    <g className={strong ? 'sweep-line strong-line' : 'sweep-line'} clipPath={clip} aria-hidden="true">
      <path d={path} stroke={strokeOf(tone)} />
      {dots && <path className="runs" d={dots} stroke={strokeOf(tone)} />}
    </g>
  )
}

interface OutcomesProps {
  readonly sweep: RateSweep
  readonly heights: Heights
  readonly words: Readonly<Record<Outcome, string>>
}

interface Placed extends Stretch {
  readonly left: number
  readonly right: number
}

/** Pixels: the height of the bands, and from one row of words to the next. */
const [thick, line] = [6, 13]

/** What the runs of one optimizer come to, along the axis: bands with their words, in a row under the lines. */
export function Outcomes({ sweep, heights, words }: OutcomesProps) {
  const space = usePlot()
  const { inner, clip } = space
  const placed = useMemo(() => placedIn(stretchesOf(sweep), space), [sweep, space])
  const parting = partingIn(space, heights)
  const [left, foot] = [inner.left, inner.bottom - thick]
  return (
    <g className="outcomes" aria-hidden="true">
      <g clipPath={clip}>
        <rect
          className="row"
          x={left}
          width={inner.right - left}
          y={parting}
          height={Math.max(0, inner.bottom - parting)}
        />
        {placed.map(({ outcome, from, ...at }) => (
          <g key={from} data-outcome={outcome}>
            <rect
              className="tint"
              x={at.left}
              width={at.right - at.left}
              y={inner.top}
              height={Math.max(0, foot - inner.top)}
            />
            <rect x={at.left} width={at.right - at.left} y={foot} height={thick} />
          </g>
        ))}
      </g>
      {namesOf(placed, words, space).map(({ outcome, at, text, points, row }) => (
        <g key={at} data-outcome={outcome}>
          {row > 0 && <line x1={points} x2={points} y1={foot} y2={foot - line - 2} />}
          <text x={at} y={foot - 5 - row * line} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Where the row of the outcomes begins, pixels; it keeps its words when the picture is zoomed. */
const partingIn = ({ y, inner }: PlotSpace, { parting }: Heights) =>
  Math.max(inner.top + 1, Math.min(inner.bottom - thick - 2 * line - 2, y(parting)))

interface AboveProps {
  readonly heights: Heights
  readonly children: ReactNode
}

/** What is drawn here ends above the row of the outcomes. */
export function AboveOutcomes({ heights, children }: AboveProps) {
  const space = usePlot()
  const above = useMemo(
    () => ({ ...space, inner: { ...space.inner, bottom: partingIn(space, heights) } }),
    [space, heights],
  )
  return <PlotContext value={above}>{children}</PlotContext>
}

function placedIn(stretches: readonly Stretch[], { x, inner }: PlotSpace): Placed[] {
  const held = (rate: number) => Math.min(Math.max(x(rate), inner.left), inner.right)
  return stretches
    .map((stretch) => ({ ...stretch, left: held(stretch.from), right: held(stretch.to) }))
    .filter(({ left, right }) => right > left)
}

interface Name {
  readonly outcome: Outcome
  readonly text: string
  /** Its middle, and the middle of its stretch; pixels. */
  readonly at: number
  readonly points: number
  readonly half: number
  /** 0: just over the bands. */
  readonly row: number
}

/** Words of the stretches, the long ones first, in one row or the next, as far as they have room. */
function namesOf(
  placed: readonly Placed[],
  words: OutcomesProps['words'],
  { inner }: PlotSpace,
): readonly Name[] {
  const names: Name[] = []
  for (const { outcome, left, right } of [...placed].sort((a, b) => b.right - b.left - (a.right - a.left))) {
    const text = words[outcome]
    const half = textWidth(text, 11.5) / 2
    const points = (left + right) / 2
    const at = Math.min(Math.max(points, inner.left + half + 2), inner.right - half - 2)
    const inTheWay = (row: number) =>
      names.some((other) => other.row === row && Math.abs(other.at - at) < other.half + half + 8)
    const row = [0, 1].find((one) => !inTheWay(one))
    if (row !== undefined) names.push({ outcome, text, at, points, half, row })
  }
  return names
}

interface MarkProps {
  readonly rate: number
  readonly label: string
  /** On which side of the line its words stand. */
  readonly side: 'left' | 'right'
}

/** An upright line at a learning rate that theory speaks of, with its words over it. */
export function RateMark({ rate, label, side }: MarkProps) {
  const { x, inner, width } = usePlot()
  const u = x(rate)
  if (!(u >= inner.left && u <= inner.right)) return null
  const wide = textWidth(label, 11.5)
  const start = side === 'left' ? u - 4 - wide : u + 4
  const at = Math.min(Math.max(start, inner.left), width - 4 - wide)
  return (
    <g className="rate-mark" aria-hidden="true">
      <line x1={u} x2={u} y1={inner.top - 20} y2={inner.bottom} />
      <text className="halo" x={at} y={inner.top - 24}>
        {label}
      </text>
    </g>
  )
}
