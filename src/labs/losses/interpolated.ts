/** The function through values at 0, 1, 2, …, straight between them and level after the last; NaN below 0. */
export function interpolated(values: ArrayLike<number>): (x: number) => number {
  return (x) => {
    if (!(x >= 0)) return NaN
    const i = Math.floor(x)
    if (i >= values.length - 1) return values[values.length - 1]!
    const [low, high] = [values[i]!, values[i + 1]!]
    return x === i ? low : low + (x - i) * (high - low)
  }
}
