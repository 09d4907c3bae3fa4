import { finiteExtent } from '../levels.ts'

/**
 * From values to heights and back. Values of a surface may span six orders: drawn as they are, all but the highest wall is
 * flat ground. The height is therefore
 *
 *     h(z) = log(1 + k·t) / log(1 + k),   t = (z − low) / (high − low),
 *
 * with k so large that the middle value stands at `middle` of the height, and k = 0, the plain proportion, where it does so
 * anyway. It is smooth and rises everywhere, so that a valley stays as round as it is: a root would make a crease of it.
 */
export interface HeightMap {
  readonly low: number
  readonly high: number
  /** k: 0 where heights are in proportion to values. */
  readonly bend: number
  /** 0 to 1; what is beyond the extremes stands at them. NaN for what is not a number. */
  height(z: number): number
  /** The value that stands at a height. */
  value(height: number): number
}

const middle = 0.3
/** A surface whose middle value stands no lower than this is drawn in proportion. */
const fair = 0.15
/** Of many values about so many are sorted. */
const enough = 4000

export function heightMap(values: ArrayLike<number>): HeightMap {
  const [low, high] = finiteExtent(values)
  const span = high - low
  if (!(span > 0)) return flat(Number.isFinite(low) ? low : 0)
  const k = bendOf((medianOf(values) - low) / span)
  const whole = Math.log1p(k)
  const share = (z: number) => Math.min(1, Math.max(0, (z - low) / span))
  if (k === 0) return { low, high, bend: 0, height: share, value: (h) => low + h * span }
  return {
    low,
    high,
    bend: k,
    height: (z) => Math.log1p(k * share(z)) / whole,
    value: (h) => low + (Math.expm1(h * whole) / k) * span,
  }
}

const flat = (z: number): HeightMap => ({
  low: z,
  high: z,
  bend: 0,
  height: (v) => (Number.isNaN(v) ? NaN : 0),
  value: () => z,
})

function medianOf(values: ArrayLike<number>): number {
  const stride = Math.max(1, Math.floor(values.length / enough) | 1)
  const some = Float64Array.from({ length: Math.ceil(values.length / stride) }, (_, i) => values[i * stride]!)
    .filter(Number.isFinite)
    .sort()
  return some[some.length >> 1]!
}

/** The k that lifts a share of the span to `middle`, by bisection of its logarithm. */
function bendOf(share: number): number {
  if (!(share < fair)) return 0
  let [from, to] = [Math.log(1e-3), Math.log(1e15)]
  for (let i = 0; i < 60; i++) {
    const k = Math.exp((from + to) / 2)
    if (Math.log1p(k * share) / Math.log1p(k) < middle) from = Math.log(k)
    else to = Math.log(k)
  }
  return Math.exp(to)
}
