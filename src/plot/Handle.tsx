import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { arrow, clamp, keyStep, pixelRound, stepOn } from './dragHandle.ts'
import { shortNumber } from './format.ts'
import { usePlot, type PlotSpace } from './plotSpace.ts'
import type { Interval, Scale } from './scale.ts'
import { strokeOf, type Tone } from './tone.ts'

type Point = readonly [x: number, y: number]

export interface HandleProps {
  /** Where it is, in data units. It is drawn at the picture's edge if it lies outside. */
  readonly at: Point
  /** Called while it moves (done = false) and at the end of the movement (done = true). */
  readonly onMove: (to: Point, done: boolean) => void
  /** Its name, e.g. `Start`. */
  readonly label: string
  /** What a screen reader says of its place. `x, y` if left out. */
  readonly valueText?: string
  /** Which way it may go. */
  readonly along?: 'x' | 'y' | 'both'
  /** How far it may go; the domains of the picture if left out. */
  readonly bounds?: readonly [x: Interval, y: Interval]
  /** Data units per arrow key; with Shift ten times as far. A round hundredth of the axes if left out; on a log axis always a tenth of a decade. */
  readonly step?: Point
  readonly tone?: Tone
  /** `ring` with a cross for a start, `dot` for a probe on a curve. */
  readonly shape?: 'ring' | 'dot'
  /** Double click, Delete or Backspace. */
  readonly onReset?: () => void
}

/** A point that can be dragged by mouse and finger and moved by arrow keys. It answers to the role `slider`. */
export function Handle(props: HandleProps) {
  const { at, label, shape = 'ring', tone = 'ink', along = 'both' } = props
  const { x, y, inner } = usePlot()
  const movement = useMovement(props)
  const [u, v] = drawnAt(at, { x, y, inner })
  const main = along === 'y' ? 1 : 0
  const axis = main === 0 ? x : y
  const range = props.bounds?.[main] ?? axis.domain
  return (
    <g
      className={`handle handle-${shape}`}
      transform={`translate(${u.toFixed(2)},${v.toFixed(2)})`}
      style={{ color: strokeOf(tone) }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation={along === 'y' ? 'vertical' : 'horizontal'}
      aria-valuemin={spoken(range[0], axis)}
      aria-valuemax={spoken(range[1], axis)}
      aria-valuenow={spoken(at[main], axis)}
      aria-valuetext={props.valueText ?? `${shortNumber(at[0])}, ${shortNumber(at[1])}`}
      {...movement}
    >
      <circle className="handle-target" r={22} />
      <circle className="handle-focus" r={13} />
      {shape === 'ring' ? (
        <>
          <circle className="handle-body" r={9} />
          <path d="M-4,0H4M0,-4V4" />
        </>
      ) : (
        <circle className="handle-body" r={6.5} />
      )}
    </g>
  )
}

/** On a log axis the decades, as the slider moves by them; ARIA knows no 1e-50. */
const spoken = (value: number, { kind }: Scale) =>
  kind === 'log' ? Number(Math.log10(value).toFixed(3)) : value

/** Pixels; at the edge if the point lies outside. */
function drawnAt(at: Point, { x, y, inner }: Pick<PlotSpace, 'x' | 'y' | 'inner'>): Point {
  return [clamp(x(at[0]), [inner.left, inner.right]), clamp(y(at[1]), [inner.top, inner.bottom])]
}

function useMovement({ at, onMove, along = 'both', bounds, step, onReset }: HandleProps) {
  const { x, y, inner } = usePlot()
  /** From the pointer to the handle's middle, pixels, so that it does not leap when grasped. */
  const grip = useRef<Point | null>(null)
  /** Where the movement under way has come to. */
  const last = useRef<Point | null>(null)
  const [bx, by] = bounds ?? [x.domain, y.domain]
  const go = (to: Point) => {
    const across = along === 'y' ? at[0] : clamp(to[0], bx)
    last.current = [across, along === 'x' ? at[1] : clamp(to[1], by)]
    onMove(last.current, false)
  }
  const finish = () => {
    grip.current = null
    if (last.current !== null) onMove(last.current, true)
    last.current = null
  }
  return {
    onPointerDown(event: PointerEvent<SVGGElement>) {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const [u, v] = drawnAt(at, { x, y, inner })
      grip.current = [u - event.clientX, v - event.clientY]
    },
    onPointerMove(event: PointerEvent<SVGGElement>) {
      if (grip.current === null) return
      const to = [
        x.invert(event.clientX + grip.current[0]),
        y.invert(event.clientY + grip.current[1]),
      ] as const
      go([pixelRound(to[0], x), pixelRound(to[1], y)])
    },
    onPointerUp: finish,
    onPointerCancel: finish,
    onBlur: finish,
    onDoubleClick: () => onReset?.(),
    onKeyDown(event: KeyboardEvent<SVGGElement>) {
      const way = arrow(event.key)
      if (way !== null && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault()
        const [dx, dy] = step ?? [keyStep(x.domain), keyStep(y.domain)]
        const times = event.shiftKey ? 10 : 1
        const by = along === 'x' ? [way[0] + way[1], 0] : along === 'y' ? [0, way[0] + way[1]] : way
        go([stepOn(x, at[0], times * by[0]!, dx), stepOn(y, at[1], times * by[1]!, dy)])
      } else if (onReset && (event.key === 'Delete' || event.key === 'Backspace')) {
        event.preventDefault()
        onReset()
      }
    },
    onKeyUp: (event: KeyboardEvent<SVGGElement>) => {
      if (arrow(event.key) !== null) finish()
    },
  }
}
