/** Whether all are finite. 0 · x is NaN just for infinite and NaN x; four sums, so that none waits for the other. */
export function allFinite(values: Float64Array): boolean {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let i = 0
  for (; i + 3 < values.length; i += 4) {
    a += 0 * values[i]!
    b += 0 * values[i + 1]!
    c += 0 * values[i + 2]!
    d += 0 * values[i + 3]!
  }
  for (; i < values.length; i++) a += 0 * values[i]!
  return a + b + c + d === 0
}
