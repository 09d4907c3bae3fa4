import { useRef, useState, type PointerEvent } from 'react'
import { createPortal } from 'react-dom'
import { pixelRound } from './dragHandle.ts'
import { innerRect } from './Frame.tsx'
import { usePlot, type PlotSpace } from './plotSpace.ts'
import { strokeOf, textOf, type Tone } from './tone.ts'

export interface ReadoutRow {
  readonly label: string
  readonly value: string
  readonly tone?: Tone
  /** A dot on the picture at this height (data units). */
  readonly y?: number
}

export interface HoverReadoutProps {
  /** What to show for a place (data units); null shows nothing. */
  readonly read: (x: number, y: number) => readonly ReadoutRow[] | null
  /** The place is moved to this x first, e.g. to the nearest step; to what a pixel can show if left out. */
  readonly snap?: (x: number) => number
  /** Lines through the place: upright only, or both ways. */
  readonly cross?: 'x' | 'xy'
  /** Dragging over the picture, e.g. to scrub through time. */
  readonly onDrag?: (x: number, done: boolean) => void
}

/** Values at the pointer, by mouse and by finger. Put it before the handles, which must stay on top. */
export function HoverReadout({ read, snap, cross = 'x', onDrag }: HoverReadoutProps) {
  const space = usePlot()
  const [pointer, setPointer] = useState<readonly [number, number] | null>(null)
  /** Where a drag under way has come to. */
  const dragged = useRef<number | null>(null)
  const xAt = (u: number) => {
    const x = space.x.invert(Math.min(Math.max(u, space.inner.left), space.inner.right))
    return snap ? snap(x) : pixelRound(x, space.x)
  }
  const place = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.ownerSVGElement!.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top] as const
  }
  const drag = (event: PointerEvent<SVGRectElement>) => {
    dragged.current = xAt(place(event)[0])
    onDrag!(dragged.current, false)
  }
  const letGo = () => {
    if (dragged.current !== null) onDrag?.(dragged.current, true)
    dragged.current = null
  }
  const x = pointer && xAt(pointer[0])
  const rows = pointer && read(x!, space.y.invert(pointer[1]))
  return (
    <g className="hover">
      <rect
        className={onDrag ? 'hover-area draggable' : 'hover-area'}
        {...innerRect(space)}
        onPointerDown={(event) => {
          setPointer(place(event))
          if (onDrag === undefined || event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          drag(event)
        }}
        onPointerMove={(event) => {
          setPointer(place(event))
          if (dragged.current !== null) drag(event)
        }}
        onPointerUp={letGo}
        onPointerLeave={() => setPointer(null)}
        onPointerCancel={() => {
          setPointer(null)
          letGo()
        }}
      />
      {rows && <Cross space={space} x={x!} v={cross === 'xy' ? pointer[1] : null} rows={rows} />}
      {rows &&
        rows.length > 0 &&
        space.overlay &&
        createPortal(<Box space={space} u={space.x(x!)} v={pointer[1]} rows={rows} />, space.overlay)}
    </g>
  )
}

function Cross({
  space,
  x,
  v,
  rows,
}: {
  space: PlotSpace
  x: number
  v: number | null
  rows: readonly ReadoutRow[]
}) {
  const { left, right, top, bottom } = space.inner
  const u = space.x(x)
  return (
    <g className="cross" clipPath={space.clip} aria-hidden="true">
      <line x1={u} x2={u} y1={top} y2={bottom} />
      {v !== null && <line x1={left} x2={right} y1={v} y2={v} />}
      {rows.map(({ y, tone = 'ink', label }) =>
        y !== undefined && Number.isFinite(y) ? (
          <circle key={label} cx={u} cy={space.y(y)} r={4} style={{ fill: strokeOf(tone) }} />
        ) : null,
      )}
    </g>
  )
}

/** Beside the pointer, on the side where there is more room. */
function Box({ space, u, v, rows }: { space: PlotSpace; u: number; v: number; rows: readonly ReadoutRow[] }) {
  const { width, height } = space
  const across = u < width / 2 ? { left: u + 14 } : { right: width - u + 14 }
  const up = v < height / 2 ? { top: Math.max(4, v - 12) } : { bottom: Math.max(4, height - v - 12) }
  return (
    <dl className="hover-box" style={{ ...across, ...up }} aria-hidden="true">
      {rows.map(({ label, value, tone = 'ink' }) => (
        <div key={label}>
          <dt style={{ color: textOf(tone) }}>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
