import type { PlotSpace } from './plotSpace.ts'

/**
 * Where a graph leaves the picture at the right: the last pixel column in which it lies inside; null if there is none.
 * @returns pixels
 */
export function exitOf(f: (x: number) => number, { x, y, inner }: Pick<PlotSpace, 'x' | 'y' | 'inner'>) {
  for (let u = inner.right; u >= inner.left; u--) {
    const value = f(x.invert(u))
    const v = Number.isFinite(value) ? y(value) : NaN
    if (v >= inner.top - 0.5 && v <= inner.bottom + 0.5) return { u, v, atEdge: u > inner.right - 1 }
  }
  return null
}
