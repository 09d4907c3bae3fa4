import { useMemo, useRef, useState, type PointerEvent } from 'react'
import { placeIn } from '../figure/zoomable.ts'
import type { ReadoutRow } from '../HoverReadout.tsx'
import type { Interval } from '../scale.ts'
import { useSize } from '../useSize.ts'
import { cameraOf } from './camera.ts'
import { heightField, type HeightField, type Point } from './heightField.ts'
import { homeView } from './homeView.ts'
import { ReliefDrawing, type Drawing } from './ReliefDrawing.tsx'
import { ReliefReadout } from './ReliefReadout.tsx'
import { ReliefTools } from './ReliefTools.tsx'
import { useDrawn } from './trails.ts'
import { useFingers } from './useFingers.ts'
import { usePicture } from './usePicture.ts'
import { useTurning } from './useTurning.ts'
import type { View } from './view.ts'
import './relief.css'

export interface ReliefProps extends Drawing {
  /** Make it once per surface (useMemo). */
  readonly f: (x: number, y: number) => number
  /** What is shown of the domain. */
  readonly x: Interval
  readonly y: Interval
  /** What the picture shows, for those who cannot see it. */
  readonly label: string
  /** What to show for the place under a mouse, as in <HoverReadout>; nothing if left out. */
  readonly read?: (x: number, y: number) => readonly ReadoutRow[] | null
}

/** Room for the numbers at the axes, and for buttons as large as fingers. */
const roomy = { top: 24, right: 30, bottom: 40, left: 40 }
const narrow = { top: 18, right: 16, bottom: 76, left: 28 }

/** A surface as a block in three dimensions, with walks down it. Drawn by three.js: load it when it is wanted. */
export function Relief({ f, x, y, label, read, ...drawing }: ReliefProps) {
  const { words } = drawing
  const [[x0, x1], [y0, y1]] = [x, y]
  const [root, size] = useSize<HTMLDivElement>()
  const box = useRef<HTMLDivElement>(null)
  const field = useMemo(() => heightField(f, [x0, x1], [y0, y1]), [f, x0, x1, y0, y1])
  const turning = useTurning(root, size, useHome(f, field))
  const { half } = field.block
  const margin = useFingers() ? narrow : roomy
  const camera = useMemo(
    () => size && cameraOf(turning.view, half, size, margin),
    [turning.view, half, size, margin],
  )
  const status = usePicture(box, { field, trails: useDrawn(drawing.trails, field), camera })
  const [pointer, hover] = useHover(box)
  return (
    <div className="plot relief" ref={root} role="group" aria-label={label} {...hover}>
      <div
        ref={box}
        className="relief-view draggable"
        role="application"
        tabIndex={status === 'drawn' ? 0 : -1}
        aria-label={`${words.view}. ${words.keys}`}
        {...turning.on}
      />
      {camera && status !== 'none' && <ReliefDrawing {...drawing} field={field} camera={camera} />}
      {camera && pointer && read && status === 'drawn' && (
        <ReliefReadout at={pointer} field={field} camera={camera} read={read} />
      )}
      {status === 'drawn' ? (
        <ReliefTools turning={turning} words={words} />
      ) : (
        <p className="relief-note" role="status">
          {status === 'none' ? words.noWebGL : words.lost}
        </p>
      )}
    </div>
  )
}

/** Chosen once for each function, so that the picture does not turn by itself when more or less of it is shown. */
function useHome(f: ReliefProps['f'], field: HeightField): View {
  const [kept, keep] = useState<{ readonly of: ReliefProps['f']; readonly view: View } | null>(null)
  if (kept?.of === f) return kept.view
  const view = homeView(field, kept?.view)
  keep({ of: f, view })
  return view
}

/** Where a mouse points at the picture itself, pixels, while it does not drag. */
function useHover(box: { readonly current: HTMLElement | null }) {
  const [pointer, point] = useState<Point | null>(null)
  const hover = {
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const over = event.pointerType === 'mouse' && event.buttons === 0 && event.target === box.current
      point(over ? placeIn(event.currentTarget, event.nativeEvent) : null)
    },
    onPointerDown: () => point(null),
    onPointerLeave: () => point(null),
  }
  return [pointer, hover] as const
}
