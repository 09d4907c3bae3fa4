/** How many of the finite values fall into each of equal bins from `low` to `high`, and how many beside them. */
export interface Histogram {
  readonly low: number
  readonly high: number
  readonly counts: Uint32Array
  readonly below: number
  readonly above: number
}

/** A bin holds its left edge, the last one its right edge as well, as numpy.histogram has it. An empty span is widened by ½. */
export function histogramOf(values: Float64Array, from: number, to: number, bins: number): Histogram {
  const [low, high] = from < to ? [from, to] : [from - 0.5, from + 0.5]
  const counts = new Uint32Array(bins)
  const scale = bins / (high - low)
  let below = 0
  let above = 0
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!
    if (x < low) below += x === -Infinity ? 0 : 1
    else if (x > high) above += x === Infinity ? 0 : 1
    else if (x === x) {
      const bin = Math.min(bins - 1, Math.floor((x - low) * scale))
      counts[bin] = counts[bin]! + 1
    }
  }
  return { low, high, counts, below, above }
}
