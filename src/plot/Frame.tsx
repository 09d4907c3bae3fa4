import { useId, useMemo, useState, type CSSProperties, type ReactNode } from 'react'
import { PlotContext, type PlotSpace } from './plotSpace.ts'
import type { Box } from './labels.ts'
import { equalUnits, makeScale, soundDomain, type Interval, type ScaleKind } from './scale.ts'
import { useSize, type Size } from './useSize.ts'

export interface Margin {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface FrameProps {
  /** Domains in data units, low first. */
  readonly x: Interval
  readonly y: Interval
  readonly xScale?: ScaleKind
  readonly yScale?: ScaleKind
  /** What the picture shows, for those who cannot see it. */
  readonly label: string
  /** Room for ticks and labels, pixels; the default leaves room for Axes. `margin={{}}` with zeros fills the box. */
  readonly margin?: Partial<Margin>
  /** One unit is as long across as up: true draws a smaller box in the middle, `widen` fills the box and shows more of one axis. */
  readonly equal?: boolean | 'widen'
  /** Width over height. Without it the frame fills its box: inside LabLayout's stage it takes the room that is left. */
  readonly aspect?: number
  /** Pixels. */
  readonly height?: number
  /** Canvases under the drawing, over the inner box: <Heat>, <DecisionMap>, <PointCloud>. */
  readonly raster?: ReactNode
  /** What is drawn in SVG, back to front: <Axes>, <Curve>, <Contours>, <Trail>, <HoverReadout>, <Handle> … */
  readonly children?: ReactNode
  /** HTML over everything, for <Figure>. */
  readonly layer?: ReactNode
}

const usual: Margin = { top: 24, right: 20, bottom: 28, left: 46 }

function useSpace(
  props: FrameProps,
  size: Size | null,
  clip: string,
  overlay: HTMLElement | null,
): PlotSpace | null {
  const { xScale = 'linear', yScale = 'linear', equal = false } = props
  const { top, right, bottom, left } = { ...usual, ...props.margin }
  const [x0, x1] = soundDomain(props.x, xScale)
  const [y0, y1] = soundDomain(props.y, yScale)
  return useMemo(() => {
    if (size === null) return null
    const { width, height } = size
    const room = {
      left,
      top,
      right: Math.max(left + 1, width - right),
      bottom: Math.max(top + 1, height - bottom),
    }
    const inner = equal === true ? fitted(room, (x1 - x0) / (y1 - y0)) : room
    const [across, up] = [inner.right - inner.left, inner.bottom - inner.top]
    const [dx, dy] =
      equal === 'widen' ? equalUnits([x0, x1], [y0, y1], across, up) : [[x0, x1] as const, [y0, y1] as const]
    const x = makeScale(xScale, dx, [inner.left, inner.right])
    const y = makeScale(yScale, dy, [inner.bottom, inner.top])
    return { x, y, width, height, inner, clip: `url(#${clip})`, overlay }
  }, [size, x0, x1, y0, y1, xScale, yScale, equal, top, right, bottom, left, clip, overlay])
}

/** The largest box of a shape (width over height) in the middle of a room, on whole pixels. */
function fitted(room: Box, shape: number): Box {
  const [across, up] = [room.right - room.left, room.bottom - room.top]
  const [width, height] = [Math.min(across, up * shape), Math.min(up, across / shape)]
  const left = Math.round(room.left + (across - width) / 2)
  const top = Math.round(room.top + (up - height) / 2)
  return { left, top, right: left + Math.round(width), bottom: top + Math.round(height) }
}

/** A picture with scales. It measures itself; what is inside reads the scales with usePlot(). */
export function Frame(props: FrameProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  const [overlay, setOverlay] = useState<HTMLElement | null>(null)
  const id = useId()
  const space = useSpace(props, size, id, overlay)
  const box: CSSProperties = {}
  if (props.aspect !== undefined) box.aspectRatio = props.aspect
  if (props.height !== undefined) Object.assign(box, { height: props.height, flex: 'none' })
  return (
    <div className="plot" ref={ref} style={box} role="group" aria-label={props.label}>
      {space && (
        <PlotContext value={space}>
          {props.raster && (
            <div className="plot-raster" style={rasterBox(space)}>
              {props.raster}
            </div>
          )}
          <svg className="plot-drawing" width={space.width} height={space.height}>
            <clipPath id={id}>
              <rect {...innerRect(space)} />
            </clipPath>
            {props.children}
          </svg>
          {props.layer}
        </PlotContext>
      )}
      <div className="plot-overlay" ref={setOverlay} />
    </div>
  )
}

function rasterBox({ inner }: PlotSpace): CSSProperties {
  return {
    left: inner.left,
    top: inner.top,
    width: inner.right - inner.left,
    height: inner.bottom - inner.top,
  }
}

/** The inner box as the attributes of an SVG rect. */
export function innerRect({ inner }: PlotSpace) {
  return { x: inner.left, y: inner.top, width: inner.right - inner.left, height: inner.bottom - inner.top }
}
