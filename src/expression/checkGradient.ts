import { numericalDiff } from '../core/differentiate/numericalDiff.ts'
import type { Variable } from '../core/program/tree.ts'
import type { Evaluate } from './expression.ts'

/** Where the derivatives are compared: no round numbers, at which formulas like to have their kinks. */
const places = [
  -9.3, -4.7, -3.1, -2.3, -1.37, -0.83, -0.41, -0.13, 0.07, 0.29, 0.61, 0.93, 1.71, 2.9, 3.7, 6.1, 8.9,
]

/** Distances of the central difference, tried in turn until two of them agree. */
const distances = [1e-2, 1e-3, 1e-4, 1e-5, 1e-6]

/** Places where the two differ that make the symbolic derivative doubtful, if there are more than where they agree. */
const DOUBTFUL = 3

/**
 * Compares symbolic slopes with the numerical one at points where that one is sure of itself: near a kink, a pole or
 * in a function too rapid for it, no two distances agree, and the place does not count.
 * @returns the first point at which they differ, if they differ more often than they agree; else null
 */
export function checkGradient(
  value: Evaluate,
  slopes: readonly Evaluate[],
  variables: readonly Variable[],
): string | null {
  for (const [i, name] of variables.entries()) {
    const differing: string[] = []
    let agreeing = 0
    for (const [k, place] of places.entries()) {
      const other = places[(k * 7 + 3) % places.length]!
      const point: [number, number] =
        variables.length === 1 ? [place, 0] : i === 0 ? [place, other] : [other, place]
      const along = (t: number) => (name === 'x' ? value(t, point[1]) : value(point[0], t))
      const verdict = agrees(along, place, slopes[i]!(...point))
      if (verdict) agreeing++
      else if (verdict === false) differing.push(variables.map((v, j) => `${v} = ${point[j]}`).join(', '))
    }
    if (differing.length >= DOUBTFUL && differing.length > agreeing) return differing[0]!
  }
  return null
}

/** Whether a slope is that of f at x, or null where the numerical one cannot tell. */
function agrees(f: (x: number) => number, x: number, slope: number): boolean | null {
  const rounding = 1e-15 * Math.abs(f(x))
  if (!Number.isFinite(slope) || !Number.isFinite(rounding)) return null
  for (const h of distances) {
    const [near, far] = [numericalDiff(f, x, h / 2), numericalDiff(f, x, h)]
    const size = Math.max(Math.abs(near), Math.abs(far), rounding / h, 1e-12)
    if (Math.abs(near - far) <= 1e-4 * size)
      return Math.abs(slope - near) <= 1e-3 * Math.max(size, Math.abs(slope)) + (10 * rounding) / h
  }
  return null
}
