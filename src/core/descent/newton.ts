import { eigenOf, hessianAt, type CurvedGround, type Eigen } from './curvature.ts'
import { hypotenuse } from './hypotenuse.ts'

/** A place with gradient 0, and the curvature just before it. */
export interface Landing {
  readonly x: number
  readonly y: number
  readonly eigen: Eigen
}

/** A step so small a part of the reach is the last one: it leaves an error of about its square. */
const precision = 1e-6
/** A curvature so small a part of the other one counts as none: it lies within the errors of `hessianAt`. */
export const noCurvature = 1e-8
/** A step doubles the right digits; where the curvature is 0 too, it leaves ½ to ¾ of the distance. */
const mostSteps = 60
/** Steps that had to be shortened; more of them are a sign that nothing is near. */
const mostShortened = 4

const slope = new Float64Array(2)

/**
 * A place of whatever kind with gradient 0 within `reach` of (x0, y0), by Newton's steps −H⁻¹g. Each is halved, up to
 * three times, until it stays within reach and the gradient is smaller after it.
 * @returns null if there is none or it is not found
 */
export function newton(ground: CurvedGround, x0: number, y0: number, reach: number): Landing | null {
  let [x, y, shortened] = [x0, y0, 0]
  for (let k = 0; k < mostSteps; k++) {
    const { dx, dy, steepness, eigen } = stepFrom(ground, x, y, reach)
    if (hypotenuse(dx, dy) <= precision * reach) return { x: x + dx, y: y + dy, eigen }
    const allowed = (share: number) => {
      const [nextX, nextY] = [x + share * dx, y + share * dy]
      return hypotenuse(nextX - x0, nextY - y0) <= reach && steepnessAt(ground, nextX, nextY) < steepness
    }
    const share = [1, 0.5, 0.25, 0.125].find(allowed)
    if (share === undefined || (share < 1 && ++shortened > mostShortened)) return null
    ;[x, y] = [x + share * dx, y + share * dy]
  }
  return null
}

/** The size of the gradient. */
export function steepnessAt(ground: CurvedGround, x: number, y: number): number {
  ground.gradient(x, y, slope)
  return hypotenuse(slope[0]!, slope[1]!)
}

/** −H⁻¹g, taken apart along the principal directions. */
function stepFrom(ground: CurvedGround, x: number, y: number, reach: number) {
  const eigen = eigenOf(hessianAt(ground, x, y))
  const steepness = steepnessAt(ground, x, y)
  const [gx, gy] = [slope[0]!, slope[1]!]
  const [ax, ay] = eigen.axis
  const least = noCurvature * Math.max(Math.abs(eigen.low), Math.abs(eigen.high))
  const along = stepAgainst(gx * ax + gy * ay, eigen.high, least, reach)
  const across = stepAgainst(gy * ax - gx * ay, eigen.low, least, reach)
  return { dx: along * ax - across * ay, dy: along * ay + across * ax, steepness, eigen }
}

/** None where slope and curvature are both within the errors; as far as the reach where the curvature does not bound it. */
function stepAgainst(slope: number, curvature: number, least: number, reach: number): number {
  if (slope === 0 || (Math.abs(curvature) <= least && Math.abs(slope) <= least * reach)) return 0
  return Math.max(-reach, Math.min(reach, -slope / curvature))
}
