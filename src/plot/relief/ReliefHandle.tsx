import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { arrow, keyStep, stepBy } from '../dragHandle.ts'
import { project, type Camera } from './camera.ts'
import { onSurface, within, type HeightField, type Point } from './heightField.ts'
import { pointAt } from './pointAt.ts'

/** A point on the surface that can be dragged. */
export interface HandleSpec {
  readonly id: string
  /** Data units. */
  readonly at: Point
  /** Its name, e.g. `Start`. */
  readonly label: string
  /** What a screen reader says of its place. */
  readonly valueText: string
  /** Called while it moves (done = false) and at the end of the movement (done = true). */
  readonly onMove: (to: Point, done: boolean) => void
  /** Double click, Delete or Backspace. */
  readonly onReset?: () => void
}

interface Props {
  readonly handle: HandleSpec
  readonly field: HeightField
  readonly camera: Camera
}

/** <Handle> on a surface: it follows the pointer over hill and valley. */
export function ReliefHandle({ handle, field, camera }: Props) {
  const { at, label, valueText } = handle
  const movement = useMovement({ handle, field, camera })
  const [u, v] = placeOf(field, camera, at)
  const [low, high] = field.block.x
  return (
    <g
      className="handle handle-ring"
      transform={`translate(${u.toFixed(2)},${v.toFixed(2)})`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={at[0]}
      aria-valuetext={valueText}
      {...movement}
    >
      <circle className="handle-target" r={22} />
      <circle className="handle-focus" r={13} />
      <circle className="handle-body" r={9} />
      <path d="M-4,0H4M0,-4V4" />
    </g>
  )
}

/** In the picture; at the edge of the block if it lies beyond. */
export function placeOf(field: HeightField, camera: Camera, at: Point): Point {
  const [x, y, z] = onSurface(field, within(field.block, at))
  return project(camera, [x, y, Number.isNaN(z) ? 0 : z])
}

function useMovement({ handle: { at, onMove, onReset }, field, camera }: Props) {
  /** From the pointer to the handle's middle, pixels, so that it does not leap when grasped. */
  const grip = useRef<Point | null>(null)
  /** Where the movement under way has come to. */
  const last = useRef<Point | null>(null)
  const go = (to: Point) => {
    last.current = within(field.block, to)
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
      const [u, v] = placeOf(field, camera, at)
      grip.current = [u - event.clientX, v - event.clientY]
    },
    onPointerMove(event: PointerEvent<SVGGElement>) {
      if (grip.current === null) return
      const under = [event.clientX + grip.current[0], event.clientY + grip.current[1]] as const
      const to = pointAt(field, camera, under, onSurface(field, within(field.block, at))[2])
      if (to !== null) go(to)
    },
    onPointerUp: finish,
    onPointerCancel: finish,
    onBlur: finish,
    onDoubleClick: () => onReset?.(),
    onKeyDown(event: KeyboardEvent<SVGGElement>) {
      const way = arrow(event.key)
      if (way !== null && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault()
        const { x, y } = field.block
        const times = event.shiftKey ? 10 : 1
        go([stepBy(at[0], times * way[0], keyStep(x)), stepBy(at[1], times * way[1], keyStep(y))])
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
