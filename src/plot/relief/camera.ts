import type { Margin } from '../Frame.tsx'
import type { Size } from '../useSize.ts'
import { top, type Point, type Vec3 } from './heightField.ts'
import { along, dot, minus, unit } from './vector.ts'
import { zoomOf, type View } from './view.ts'

/** A camera that looks at the middle of the block, as numbers that both the drawing and the words beside it use. */
export interface Camera extends Size {
  readonly eye: Vec3
  /** Unit vectors: to the right of the picture, up in it, and out of it towards the reader. */
  readonly right: Vec3
  readonly up: Vec3
  readonly back: Vec3
  /** Pixels per unit at distance 1. */
  readonly focal: number
  /** Where the middle of the block lies, pixels. */
  readonly centre: Point
}

/** From the eye to the middle of the block: so far that the perspective is slight. */
export const distance = 11
const target: Vec3 = [0, 0, top / 2]

/** Fits the block into the picture, at any azimuth, and then shows the part that the view asks for. */
export function cameraOf(view: View, half: Point, { width, height }: Size, margin: Margin): Camera {
  const axes = axesOf(view)
  const { focal, centre } = fitted(axes, Math.hypot(...half), { width, height }, margin)
  const zoom = zoomOf(view.shown)
  return {
    ...axes,
    width,
    height,
    eye: eyeOf(view),
    focal: focal * zoom,
    centre: [
      (centre[0] - view.shown.x[0] * width) * zoom,
      (centre[1] - (1 - view.shown.y[1]) * height) * zoom,
    ],
  }
}

export const eyeOf = (view: Pick<View, 'azimuth' | 'tilt'>): Vec3 =>
  along(target, distance, axesOf(view).back)

type Axes = Pick<Camera, 'right' | 'up' | 'back'>

function axesOf({ azimuth, tilt }: Pick<View, 'azimuth' | 'tilt'>): Axes {
  const [sa, ca, st, ct] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(tilt), Math.cos(tilt)]
  return { right: [ca, sa, 0], up: [-sa * st, ca * st, ct], back: [sa * ct, -ca * ct, st] }
}

/** The rims of the round block in which the block turns, seen at distance 1. */
function extent({ right, up, back }: Axes, radius: number) {
  const out = { across: 0, low: Infinity, high: -Infinity }
  for (let i = 0; i < 48; i++) {
    const angle = (i / 24) * Math.PI
    for (const z of [0, top]) {
      const p = minus([radius * Math.cos(angle), radius * Math.sin(angle), z], target)
      const depth = distance - dot(p, back)
      out.across = Math.max(out.across, dot(p, right) / depth)
      out.low = Math.min(out.low, dot(p, up) / depth)
      out.high = Math.max(out.high, dot(p, up) / depth)
    }
  }
  return out
}

function fitted(axes: Axes, radius: number, { width, height }: Size, { left, right, top, bottom }: Margin) {
  const { across, low, high } = extent(axes, radius)
  const wide = Math.max(40, width - left - right) / (2 * across)
  const focal = Math.min(wide, Math.max(40, height - top - bottom) / (high - low))
  const middle = top + (height - top - bottom) / 2
  const centre: Point = [left + (width - left - right) / 2, middle + (focal * (low + high)) / 2]
  return { focal, centre }
}

/** Where a point of the world lies in the picture, pixels from its upper left corner. */
export function project({ eye, right, up, back, focal, centre }: Camera, at: Vec3): Point {
  const p = minus(at, eye)
  const scale = focal / -dot(p, back)
  return [centre[0] + scale * dot(p, right), centre[1] - scale * dot(p, up)]
}

export interface Ray {
  readonly from: Vec3
  /** A unit vector. */
  readonly way: Vec3
}

/** All that lies under a place in the picture. */
export function rayAt({ eye, right, up, back, focal, centre }: Camera, [u, v]: Point): Ray {
  const way = along(
    along([-back[0], -back[1], -back[2]], (u - centre[0]) / focal, right),
    (centre[1] - v) / focal,
    up,
  )
  return { from: eye, way: unit(way) }
}
