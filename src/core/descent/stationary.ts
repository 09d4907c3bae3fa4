import { eigenOf, hessianAt, type CurvedGround } from './curvature.ts'
import { hypotenuse } from './hypotenuse.ts'
import { newton, noCurvature, steepnessAt, type Landing } from './newton.ts'

/** A point with gradient 0. */
export interface StationaryPoint {
  readonly x: number
  readonly y: number
  /** By the curvature; where that vanishes, by the heights around it. The centre of the monkey saddle is a saddle. */
  readonly kind: 'minimum' | 'saddle' | 'maximum'
  /** False on a line of such points, as along the floor of a circular moat; (x, y) is one of them, and none is special. */
  readonly isolated: boolean
}

type Point = readonly [x: number, y: number]

/** Of `scale`: changes of the height within reach that do not count. */
const nothing = 1e-6

/** Of the reach: how near a known minimum a point found is the minimum itself. */
const samePlace = 0.01

/**
 * The stationary point near (x, y): within `reach`, found by Newton's method on the gradient, mostly in three or four steps
 * of six gradients each. Kinks, as the tip of ackley, have no curvature that would lead there: a known minimum within reach
 * is taken where nothing else is found.
 * @param reach the distance within which to look, > 0
 * @param minima known ones; they also replace points found next to them
 * @param scale of the heights: what counts as a difference in height on this ground. max(1, |f(x, y)|) if left out
 * @returns `flat` on a plain: where the gradient, here and half the reach away on all sides, would change the height by
 * less than a millionth of the scale; null where there is no such point, or it is not found
 */
export function stationaryNear(
  ground: CurvedGround,
  x: number,
  y: number,
  reach: number,
  minima: readonly Point[] = [],
  scale = Math.max(1, Math.abs(ground.value(x, y))),
): StationaryPoint | 'flat' | null {
  if (isPlain(ground, x, y, reach, nothing * scale)) return 'flat'
  const landing = newton(ground, x, y, reach)
  if (landing === null) return known(nearest(minima, x, y, reach))
  return known(nearest(minima, landing.x, landing.y, samePlace * reach)) ?? described(ground, landing, reach)
}

const known = (minimum: Point | null): StationaryPoint | null =>
  minimum && { x: minimum[0], y: minimum[1], kind: 'minimum', isolated: true }

function nearest(minima: readonly Point[], x: number, y: number, reach: number): Point | null {
  let best: Point | null = null
  let least = reach
  for (const minimum of minima) {
    const distance = hypotenuse(minimum[0] - x, minimum[1] - y)
    if (distance > least) continue
    best = minimum
    least = distance
  }
  return best
}

function isPlain(ground: CurvedGround, x: number, y: number, reach: number, change: number): boolean {
  const flat = (x: number, y: number) => steepnessAt(ground, x, y) * reach <= change
  const half = reach / 2
  return flat(x, y) && flat(x + half, y) && flat(x - half, y) && flat(x, y + half) && flat(x, y - half)
}

function described(ground: CurvedGround, { x, y }: Landing, reach: number): StationaryPoint {
  const { low, high, axis } = eigenOf(hessianAt(ground, x, y))
  const steepest = Math.max(Math.abs(low), Math.abs(high))
  const curved = Math.min(Math.abs(low), Math.abs(high)) > noCurvature * steepest
  if (curved) return { x, y, kind: low > 0 ? 'minimum' : high < 0 ? 'maximum' : 'saddle', isolated: true }
  const rising = Math.abs(high) >= Math.abs(low)
  const across: Point = rising ? axis : [-axis[1], axis[0]]
  const goesOn = [1, -1].some((side) =>
    followsLine(ground, x, y, across, rising ? high : low, (side * reach) / 4),
  )
  if (goesOn) return { x, y, kind: rising ? 'minimum' : 'maximum', isolated: false }
  return { x, y, kind: kindByHeights(ground, x, y, reach / 4), isolated: true }
}

/**
 * Whether there is another stationary point `along` away from one without curvature in that direction: a step aside, then
 * Newton's method on the one direction that is curved.
 */
function followsLine(
  ground: CurvedGround,
  x: number,
  y: number,
  [ax, ay]: Point,
  curvature: number,
  along: number,
): boolean {
  if (curvature === 0) return false
  const slope = new Float64Array(2)
  let px = x - along * ay
  let py = y + along * ax
  for (let k = 0; k < 4; k++) {
    ground.gradient(px, py, slope)
    const step = -(slope[0]! * ax + slope[1]! * ay) / curvature
    px += step * ax
    py += step * ay
  }
  return steepnessAt(ground, px, py) <= 1e-6 * Math.abs(curvature * along)
}

/** By sixteen heights on a circle, where the curvature does not tell. */
function kindByHeights(ground: CurvedGround, x: number, y: number, radius: number): StationaryPoint['kind'] {
  const here = ground.value(x, y)
  let [lower, higher] = [0, 0]
  for (const [cosine, sine] of directions) {
    const height = ground.value(x + radius * cosine, y + radius * sine)
    if (height < here) lower++
    else if (height > here) higher++
  }
  return lower === 0 ? 'minimum' : higher === 0 ? 'maximum' : 'saddle'
}

/** Sixteen unit vectors, about evenly spread: four in each quadrant. */
const directions: readonly Point[] = [
  [1, 0],
  [12 / 13, 5 / 13],
  [Math.SQRT1_2, Math.SQRT1_2],
  [5 / 13, 12 / 13],
].flatMap(([a, b]) => [
  [a!, b!],
  [-b!, a!],
  [-a!, -b!],
  [b!, -a!],
])
