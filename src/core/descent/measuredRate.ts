import { exp, log } from '../maths/elementary.ts'
import { hypotenuse } from './hypotenuse.ts'

/** Fewer steps than this do not show a rate. */
const fewest = 16

/** Of the size of the minimum's coordinates: below this distance, 2^−40, rounding moves the walk rather than its rule. */
const rounding = 9.094947017729282e-13

/** Below this, distances lose digits to underflow. */
const smallest = 1e-290

/**
 * The factor by which a walk has come closer to a minimum per step, of late: the geometric mean over the last half of
 * its steps up to step `upTo`, that is, the slope of the straight line through the logarithms of the distances, by
 * least squares. Half of the steps, so that what the start brought along has died down; a line through all of them
 * rather than the ratio of the last to the first, since a walk with momentum swings through the minimum, and one
 * distance says little. On a quadratic it is within 3 % of the theory from about a hundred steps on, and two swings.
 * @param path x₀ y₀ x₁ y₁ …
 * @param upTo a step of the path; a later one counts as its last
 * @returns null where the walk is at the minimum or so near that rounding has taken over, or after fewer than 16 steps
 */
export function measuredRate(
  path: Float64Array,
  minimum: readonly [number, number],
  upTo: number,
): number | null {
  const last = Math.min(Math.floor(upTo), path.length / 2 - 1)
  const floor = Math.max(smallest, rounding * Math.max(Math.abs(minimum[0]), Math.abs(minimum[1])))
  if (last < fewest || !(distance(path, minimum, last) > floor)) return null
  return exp(slopeOfLogs(path, minimum, Math.floor(last / 2), last, floor))
}

/** The slope of ln(distance) against the step, from step `first` to `last`; distances up to `floor` are passed over. */
function slopeOfLogs(
  path: Float64Array,
  minimum: readonly [number, number],
  first: number,
  last: number,
  floor: number,
): number {
  const middle = (first + last) / 2
  let [count, steps, logs, squares, products] = [0, 0, 0, 0, 0]
  for (let k = first; k <= last; k++) {
    const d = distance(path, minimum, k)
    if (!(d > floor)) continue
    const step = k - middle
    const height = log(d)
    count++
    steps += step
    logs += height
    squares += step * step
    products += step * height
  }
  return (products - (steps * logs) / count) / (squares - (steps * steps) / count)
}

const distance = (path: Float64Array, [x, y]: readonly [number, number], k: number): number =>
  hypotenuse(path[2 * k]! - x, path[2 * k + 1]! - y)
