import { numericalGradient } from './numericalGradient.ts'

/**
 * How far a gradient is from the numerical one: the largest |gᵢ − nᵢ| / max(1, |gᵢ|, |nᵢ|); NaN if either has one.
 * Near 1e-8 with h = 1e-4 if the gradient is right and f is smooth.
 * @param gradient ∂f/∂x at x, of x's length
 */
export function gradientCheck(
  f: (x: Float64Array) => number,
  x: ArrayLike<number>,
  gradient: ArrayLike<number>,
  h = 1e-4,
): number {
  return numericalGradient(f, x, h).reduce((worst, n, i) => {
    const g = gradient[i] ?? NaN
    return Math.max(worst, Math.abs(g - n) / Math.max(1, Math.abs(g), Math.abs(n)))
  }, 0)
}
