import type { Shown, Surface } from '../figure/surface.ts'
import type { Size } from '../useSize.ts'

/** From where the block is looked at, and what part of the picture is shown. */
export interface View {
  /** Radians by which the camera has gone round counter-clockwise, seen from above, from the front. */
  readonly azimuth: number
  /** Radians above the ground. */
  readonly tilt: number
  /** The part of the whole picture that is shown, in shares of its width and height, y upwards. */
  readonly shown: Shown
}

const whole: Shown = { x: [0, 1], y: [0, 1] }

/** From the front, a little from the right and from above. */
export const usualView: View = { azimuth: 0.55, tilt: 0.62, shown: whole }

/** From just above the ground to straight from above. */
const [lowest, highest] = [0.12, Math.PI / 2]
/** One step of a key or a button. */
export const turn = Math.PI / 24
/** Radians per pixel of a drag. */
const pace = 0.008

/** Turns the near side to the right, and the camera up, by so many radians. */
export function turned(view: View, across: number, up: number): View {
  const tilt = Math.min(highest, Math.max(lowest, view.tilt + up))
  return { ...view, azimuth: wrapped(view.azimuth - across), tilt }
}

/** The picture follows the hand: to the right turns the near side to the right, downwards shows more from above. */
export const dragged = (view: View, du: number, dv: number): View => turned(view, pace * du, pace * dv)

const wrapped = (angle: number) => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI))

export const sameView = (a: View, b: View): boolean =>
  a.azimuth === b.azimuth && a.tilt === b.tilt && sameShown(a.shown, b.shown)

export const sameShown = (a: Shown, b: Shown): boolean =>
  (['x', 'y'] as const).every((axis) => a[axis][0] === b[axis][0] && a[axis][1] === b[axis][1])

export const zoomOf = ({ x }: Shown): number => 1 / (x[1] - x[0])

const nearest = 10

/**
 * The part of the picture to be shown when somebody asks for one: all of it at least, with its middle in sight. Null if it
 * is too small a part, or lies beside the picture.
 */
export function partOf(asked: Shown): Shown | null {
  const zoom = zoomOf(asked)
  if (zoom < 0.999) return whole
  const inside = ([low, high]: readonly [number, number]) => low + high >= 0 && low + high <= 2
  return zoom <= nearest && inside(asked.x) && inside(asked.y) ? asked : null
}

/** The picture as a plane that the gestures of figures zoom and move. */
export function planeOf({ shown }: View, { width, height }: Size): Surface {
  return {
    x: { domain: shown.x, home: whole.x, kind: 'linear' },
    y: { domain: shown.y, home: whole.y, kind: 'linear' },
    inner: { left: 0, top: 0, right: width, bottom: height },
    along: 'xy',
    equal: true,
  }
}
