import type { Ground } from './ground.ts'
import { hypotenuse } from './hypotenuse.ts'

/** The symmetric matrix of second derivatives, (∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y²). */
export type Hessian = readonly [xx: number, xy: number, yy: number]

/** A ground that may know its matrix of second derivatives, where that is the same everywhere. */
export type CurvedGround = Ground & { readonly hessian?: Hessian | null }

export interface Eigen {
  /** The curvature where it is least. */
  readonly low: number
  /** The curvature where it is greatest. */
  readonly high: number
  /** The direction of the greatest curvature, of length 1, x ≥ 0; (1, 0) where all directions are alike. */
  readonly axis: readonly [x: number, y: number]
}

/** 2^−17, near ∛ε, where the errors of rounding (ε/h) and of the quotient (h²) are about equal: some 1e-10 in all. */
const relativeStep = 7.62939453125e-6

const ahead = new Float64Array(2)
const behind = new Float64Array(2)

/**
 * The matrix of second derivatives at (x, y): the ground's own where it is constant, else central differences of the
 * gradient, 2^−17 · max(1, |x|) to either side, the two values of ∂²f/∂x∂y averaged. Good to about 1e-10 of what the
 * terms of the gradient come to within a distance of max(1, |x|); no number where the gradient is none.
 */
export function hessianAt(ground: CurvedGround, x: number, y: number): Hessian {
  if (ground.hessian) return ground.hessian
  const h = relativeStep * Math.max(1, Math.abs(x))
  const k = relativeStep * Math.max(1, Math.abs(y))
  const [left, right, below, above] = [x - h, x + h, y - k, y + k]
  ground.gradient(right, y, ahead)
  ground.gradient(left, y, behind)
  const xx = (ahead[0]! - behind[0]!) / (right - left)
  const yx = (ahead[1]! - behind[1]!) / (right - left)
  ground.gradient(x, above, ahead)
  ground.gradient(x, below, behind)
  const xy = (ahead[0]! - behind[0]!) / (above - below)
  const yy = (ahead[1]! - behind[1]!) / (above - below)
  return [xx, xy === yx ? xy : (xy + yx) / 2, yy]
}

/**
 * Eigenvalues of a symmetric matrix, and the direction of the greater one. Accurate also where the eigenvalues are
 * nearly equal, or one is much smaller than the other (after LAPACK's dlaev2). NaN if an entry is no finite number.
 */
export function eigenOf([xx, xy, yy]: Hessian): Eigen {
  const sum = xx + yy
  const difference = xx - yy
  const root = hypotenuse(difference, 2 * xy)
  const far = sum < 0 ? (sum - root) / 2 : (sum + root) / 2
  // The other one from the determinant, as sum ∓ root would cancel.
  const [larger, smaller] = Math.abs(xx) > Math.abs(yy) ? [xx, yy] : [yy, xx]
  const near = far === 0 ? 0 : (larger / far) * smaller - (xy / far) * xy
  const [low, high] = sum < 0 ? [far, near] : [near, far]
  return { low, high, axis: axisOf(difference, 2 * xy, root) }
}

/** Of the greater eigenvalue: at half the angle of (xx − yy, 2·xy). */
function axisOf(cosine: number, sine: number, length: number): readonly [number, number] {
  if (!(length > 0)) return [1, 0]
  const [x, y] = cosine >= 0 ? [cosine + length, sine] : [Math.abs(sine), withSign(length - cosine, sine)]
  const size = hypotenuse(x, y)
  return [x / size, y / size]
}

const withSign = (size: number, sign: number) => (sign < 0 ? -size : size)
