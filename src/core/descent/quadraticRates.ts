import { log } from '../maths/elementary.ts'
import { gdLimit } from './rateLimits.ts'

/** What is known in advance of a descent on a quadratic whose matrix has eigenvalues from λmin to λmax, both > 0. */
export interface QuadraticRates {
  /** κ = λmax / λmin. */
  readonly condition: number
  /** Gradient descent: from `limit` = 2/λmax on it does not converge; `lr` = 2/(λmin + λmax) has the best rate, (κ − 1)/(κ + 1). */
  readonly gd: { readonly limit: number; readonly lr: number; readonly rate: number }
  /** Momentum at its best: η = (2/(√λmin + √λmax))² and μ = ((√κ − 1)/(√κ + 1))², with rate √μ. */
  readonly momentum: { readonly lr: number; readonly momentum: number; readonly rate: number }
}

/**
 * The exact theory of gradient descent and heavy-ball momentum (v ← μv + g, x ← x − ηv, as torch.optim.SGD has it) on
 * a quadratic. A rate is the factor by which the distance to the minimum shrinks per step, in the long run.
 * Polyak, Some methods of speeding up the convergence of iteration methods, 1964; Goh, Why momentum really works, 2017.
 * @throws RangeError unless 0 < λmin ≤ λmax < ∞
 */
export function quadraticRates(low: number, high: number): QuadraticRates {
  if (!(low > 0 && low <= high && high < Infinity))
    throw new RangeError(`A quadratic with a minimum has eigenvalues above 0, not ${low} and ${high}`)
  const condition = high / low
  const root = Math.sqrt(condition)
  const lr = 2 / (Math.sqrt(low) + Math.sqrt(high))
  const rate = (root - 1) / (root + 1)
  return {
    condition,
    gd: { limit: gdLimit(high), lr: 2 / (low + high), rate: (condition - 1) / (condition + 1) },
    momentum: { lr: lr * lr, momentum: rate * rate, rate },
  }
}

/** The rate of gradient descent: the greatest |1 − ηλ|. 1 or more: it does not converge. */
export const gdRate = (lr: number, low: number, high: number): number =>
  Math.max(Math.abs(1 - lr * low), Math.abs(1 - lr * high))

/** The rate with momentum μ: the spectral radius of (x, v) ↦ (x − η(μv + λx), μv + λx), for the worse of the eigenvalues. */
export const momentumRate = (lr: number, momentum: number, low: number, high: number): number =>
  Math.max(radius(lr * low, momentum), radius(lr * high, momentum))

/** The greater size of the roots of z² − (1 + μ − ηλ) z + μ; it grows with the size of the middle term. */
function radius(rate: number, momentum: number): number {
  const half = Math.abs(1 + momentum - rate) / 2
  const discriminant = half * half - momentum
  return discriminant > 0 ? half + Math.sqrt(discriminant) : Math.sqrt(momentum)
}

/** How many steps gain one decimal digit: ln 10 / −ln rate. 0 where one step reaches the minimum; ∞ without convergence. */
export function stepsPerDigit(rate: number): number {
  if (!(rate < 1)) return Infinity
  return rate > 0 ? Math.LN10 / -log(rate) : 0
}
