import { textWidth } from './labels.ts'
import { usePlot, type PlotSpace } from './plotSpace.ts'
import { axisTicks, type Tick } from './ticks.ts'

export interface AxesProps {
  /** Names at the ends of the axes, e.g. `x` and `f(x)`. */
  readonly xLabel?: string
  readonly yLabel?: string
  /** Faint lines across the picture at the ticks. */
  readonly grid?: boolean | 'x' | 'y'
  /** A darker line where x = 0 and where y = 0. */
  readonly zero?: boolean
  /** Numbers stand inside the picture along its left and bottom edges, clear of the corners. For Frames without margins. */
  readonly inside?: boolean
  /** Which axis has ticks and numbers: of two pictures over one another only the lower one needs those of x. */
  readonly numbers?: 'both' | 'x' | 'y'
}

/** Ticks, their numbers and, if asked, grid lines. Decoration to a screen reader: values are read from handles and readouts. */
export function Axes(props: AxesProps) {
  const { xLabel, yLabel, grid = false, zero = false, inside = false, numbers = 'both' } = props
  const space = usePlot()
  const across = axisTicks(space.x, 'x', inside ? [34, xLabel === undefined ? 6 : 30] : [0, 0]).filter(
    ({ at, text }) =>
      inside || !xLabel || at + textWidth(text, 11) / 2 < space.width - 6 - textWidth(xLabel, 12),
  )
  const up = axisTicks(space.y, 'y', inside ? [yLabel === undefined ? 4 : 24, 24] : [0, 0])
  const { left, right, top, bottom } = space.inner
  return (
    <g className="axes" aria-hidden="true">
      {(grid === true || grid === 'x') &&
        across.map((t) => <Line key={t.value} x={t.at} y={[top, bottom]} />)}
      {(grid === true || grid === 'y') && up.map((t) => <Line key={t.value} x={[left, right]} y={t.at} />)}
      {zero && <Zero {...space} />}
      {numbers !== 'y' && across.map((t) => <Across key={t.value} tick={t} inside={inside} space={space} />)}
      {numbers !== 'x' && up.map((t) => <Up key={t.value} tick={t} inside={inside} left={left} />)}
      {xLabel && (
        <text
          className="axis-name"
          x={inside ? right - 8 : space.width - 4}
          y={inside ? bottom - 9 : bottom + 17}
          textAnchor="end"
        >
          {xLabel}
        </text>
      )}
      {yLabel && (
        <text className="axis-name" x={inside ? left + 8 : left - 8} y={inside ? top + 16 : top - 9}>
          {yLabel}
        </text>
      )}
    </g>
  )
}

interface LineProps {
  readonly x: number | readonly [number, number]
  readonly y: number | readonly [number, number]
  readonly className?: string
}

function Line({ x, y, className = 'grid-line' }: LineProps) {
  const [x1, x2] = typeof x === 'number' ? [x, x] : x
  const [y1, y2] = typeof y === 'number' ? [y, y] : y
  return <line className={className} x1={x1} x2={x2} y1={y1} y2={y2} />
}

function Zero({ x, y, inner }: PlotSpace) {
  const [across, up] = [x(0), y(0)]
  return (
    <>
      {across > inner.left && across < inner.right && (
        <Line className="zero-line" x={across} y={[inner.top, inner.bottom]} />
      )}
      {up > inner.top && up < inner.bottom && (
        <Line className="zero-line" x={[inner.left, inner.right]} y={up} />
      )}
    </>
  )
}

/** A number under the picture moves inwards when its text would be cut off at the side. */
function Across({ tick, inside, space }: { tick: Tick; inside: boolean; space: PlotSpace }) {
  const { bottom, left, right } = space.inner
  const room = 3.4 * tick.text.length
  const at = inside
    ? tick.at
    : Math.min(Math.max(tick.at, Math.min(left, room)), Math.max(right, space.width - room))
  return (
    <>
      <line className="tick" x1={tick.at} x2={tick.at} y1={bottom} y2={bottom + (inside ? -5 : 5)} />
      <text className="tick-text" x={at} y={inside ? bottom - 9 : bottom + 17} textAnchor="middle">
        {tick.text}
      </text>
    </>
  )
}

/**
 * Inside, a number has no tick at its left: the two would read as a minus. A number too long for the margin, as they come
 * deep in a zoom, reaches into the picture.
 */
function Up({ tick, inside, left }: { tick: Tick; inside: boolean; left: number }) {
  const long = !inside && textWidth(tick.text, 11) > left - 10
  return (
    <>
      {!inside && <line className="tick" x1={left} x2={left - 5} y1={tick.at} y2={tick.at} />}
      <text
        className="tick-text"
        x={long ? 2 : left + (inside ? 9 : -8)}
        y={tick.at + 4}
        textAnchor={inside || long ? 'start' : 'end'}
      >
        {tick.text}
      </text>
    </>
  )
}
