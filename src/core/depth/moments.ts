/** Of the finite values of an array: how many there are, and what they are like. NaN where there are none. */
export interface Moments {
  readonly finite: number
  readonly mean: number
  readonly std: number
  readonly min: number
  readonly max: number
}

/**
 * The standard deviation is numpy.std's: the root of the mean square distance from the mean. Distances from one of the
 * values are summed, not the values, so that equal ones have their own mean and no deviation, to the bit.
 */
export function momentsOf(values: Float64Array): Moments {
  const moments = directMoments(values)
  if (!(moments.max - moments.min > huge)) return moments
  const { mean, std } = directMoments(values.map((x) => x * shrink))
  return { ...moments, mean: mean / shrink, std: std / shrink }
}

/** Values further apart than this have squared distances whose sum may overflow; made so much smaller, no doubles do. */
const [huge, shrink] = [1e144, 1e-180]

function directMoments(values: Float64Array): Moments {
  let finite = 0
  let origin = 0
  let sum = 0
  let min = Infinity
  let max = -Infinity
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!
    if (x - x !== 0) continue
    if (finite++ === 0) origin = x
    sum += x - origin
    if (x < min) min = x
    if (x > max) max = x
  }
  if (finite === 0) return { finite, mean: NaN, std: NaN, min: NaN, max: NaN }
  const mean = origin + sum / finite
  let squares = 0
  for (let i = 0; i < values.length; i++) {
    const off = values[i]! - mean
    if (off - off === 0) squares += off * off
  }
  return { finite, mean, std: Math.sqrt(squares / finite), min, max }
}

/** The mean of the squares. */
export function meanSquare(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!
  return sum / values.length
}
