/** A function of two variables to walk down. */
export interface Surface {
  readonly kind: 'surface'
  readonly id: string
  /** The formula, plain enough for a chooser, e.g. `x²/20 + y²`. */
  readonly formula: string
  /** f(x, y) in TeX, with `\x` and `\y` (see Definition.tex). */
  readonly tex: string
  /** The gradient in TeX: a column of two. */
  readonly gradientTex: string
  readonly numpy: string
  value(x: number, y: number): number
  /** out = (∂f/∂x, ∂f/∂y). */
  gradient(x: number, y: number, out: Float64Array): void
  /** The constant matrix of second derivatives of a quadratic surface; absent where it is not constant. */
  readonly hessian?: readonly [xx: number, xy: number, yy: number]
  /** [[xMin, xMax], [yMin, yMax]] of the usual picture. */
  readonly domain: readonly [readonly [number, number], readonly [number, number]]
  /** Global minima; none for a saddle. */
  readonly minima: readonly (readonly [number, number])[]
  /** A start from which the walk is instructive. */
  readonly start: readonly [number, number]
}

export function defineSurface(spec: Omit<Surface, 'kind'>): Surface {
  return { ...spec, kind: 'surface' }
}
