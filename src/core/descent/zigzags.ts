/** A displacement so small beside the largest means rest: rounding, or a remainder without interest. */
const rest = 1e-9

/** Of the steps that are looked at, so many must turn back. */
const mostOf = 0.75

/**
 * Whether a walk zigzags: of the last half of its steps in motion, at least three in four go back, against the step
 * before (their displacements have a negative dot product). Steps in motion are those up to the last that is longer than
 * a billionth of the longest, so that a walk that has come to rest is judged by how it came there. On a quadratic, gradient
 * descent along one eigenvector zigzags where 1 < ηλ; between two, where the faster oscillation outlasts the rest.
 * @param path x₀ y₀ x₁ y₁ …
 */
export function zigzags(path: Float64Array): boolean {
  const steps = path.length / 2 - 1
  let longest = 0
  for (let k = 1; k <= steps; k++) longest = Math.max(longest, lengthOf(path, k))
  let last = steps
  while (last > 0 && !(lengthOf(path, last) > rest * longest)) last--
  let [turns, pairs] = [0, 0]
  for (let k = Math.max(2, (last >> 1) + 1); k <= last; k++) {
    pairs++
    if (turnsBack(path, k)) turns++
  }
  return pairs > 0 && turns >= mostOf * pairs
}

/** Of step k, the greater of |Δx| and |Δy|. */
const lengthOf = (path: Float64Array, k: number) =>
  Math.max(Math.abs(path[2 * k]! - path[2 * k - 2]!), Math.abs(path[2 * k + 1]! - path[2 * k - 1]!))

function turnsBack(path: Float64Array, k: number): boolean {
  const size = lengthOf(path, k - 1)
  const before = [(path[2 * k - 2]! - path[2 * k - 4]!) / size, (path[2 * k - 1]! - path[2 * k - 3]!) / size]
  return (
    (path[2 * k]! - path[2 * k - 2]!) * before[0]! + (path[2 * k + 1]! - path[2 * k - 1]!) * before[1]! < 0
  )
}
