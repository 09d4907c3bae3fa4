/**
 * A pair of vectors of the left operand, without the places where both are 0. All calls share these arrays, and they grow
 * only with the longest vectors, so that a training step allocates nothing.
 */
export const packed = {
  /** Where the row of b begins that an element multiplies. */
  places: new Int32Array(0),
  upper: new Float64Array(0),
  lower: new Float64Array(0),
}

export function reserve(length: number): void {
  if (packed.places.length >= length) return
  packed.places = new Int32Array(length)
  packed.upper = new Float64Array(length)
  packed.lower = new Float64Array(length)
}

/**
 * Packs two vectors of `k` elements, `stride` apart, that begin at `first` and `second` of a.
 * @param n columns of b
 * @returns how many places were kept
 */
export function pack(
  a: Float64Array,
  first: number,
  second: number,
  stride: number,
  k: number,
  n: number,
): number {
  const { places, upper, lower } = packed
  let kept = 0
  for (let p = 0; p < k; p++) {
    const u = a[first + p * stride]!
    const v = a[second + p * stride]!
    if (Math.abs(u) + Math.abs(v) !== 0) {
      places[kept] = p * n
      upper[kept] = u
      lower[kept] = v
      kept++
    }
  }
  return kept
}
