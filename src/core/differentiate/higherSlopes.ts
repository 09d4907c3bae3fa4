export interface HigherSlopes {
  readonly second: number
  readonly third: number
}

/** One rounding: half the distance from 1 to the next double. */
export const unitRoundoff = Number.EPSILON / 2

/** Roundings that a stencil may add up before its answer says something: its weights sum to 64, and f′ has a few. */
const doubt = 256 * unitRoundoff

/**
 * f″ and f‴ at x from differences of the analytic slope f′ at five places, x − 2k … x + 2k, whose error falls with k⁴.
 * What rounding alone could have made is 0: the parabola has no f‴. Null where f′ bends at once or has no value.
 * @param kinks where the slope jumps; the places stay on this side of them
 */
export function higherSlopes(
  slope: (x: number) => number,
  x: number,
  kinks: readonly number[],
): HigherSlopes | null {
  const clear = Math.min(Infinity, ...kinks.map((kink) => Math.abs(kink - x)))
  const k = Math.min(1 / 128, clear / 3)
  if (k < 1e-4) return null
  const wide = stencil(slope, x, k)
  const narrow = stencil(slope, x, k / 2)
  if (wide === null || narrow === null) return null
  // Where f″ leaps, the third difference grows as 1/k; where all is smooth, both widths agree.
  const agree = Math.abs(wide.third - narrow.third) <= 0.1 * Math.abs(wide.third) + narrow.least
  return agree ? { second: wide.second, third: wide.third } : null
}

function stencil(slope: (x: number) => number, x: number, k: number) {
  const s = [-2, -1, 0, 1, 2].map((i) => slope(x + i * k)) as [number, number, number, number, number]
  if (!s.every(Number.isFinite)) return null
  const noise = (doubt * Math.max(...s.map(Math.abs))) / (12 * k)
  const known = (value: number, least: number) => (Math.abs(value) > least ? value : 0)
  return {
    second: known((s[0] - 8 * s[1] + 8 * s[3] - s[4]) / (12 * k), noise),
    third: known((-s[0] + 16 * s[1] - 30 * s[2] + 16 * s[3] - s[4]) / (12 * k * k), noise / k),
    least: noise / k,
  }
}
