import type { BoundActivation } from '../define/activation.ts'
import { normalDensity, reach } from './normal.ts'

export interface OutputMoments {
  readonly mean: number
  /** Standard deviation. */
  readonly std: number
}

/** Gauss–Legendre with 8 nodes on [−1, 1], of which these four and their mirror images; exact to degree 15. */
const nodes = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975362]
const weights = [0.362683783378362, 0.31370664587788727, 0.22238103445337448, 0.10122853629037626]

/** Beyond this many standard deviations the density is 0 in doubles. What grows like eˣ has its weight far out. */
const farthest = 38

function marks(from: number, to: number, each: number): number[] {
  const count = Math.round((to - from) / each)
  return Array.from({ length: count }, (_, i) => from + i * each)
}

/** In standard deviations. Where the input lies, at most 1/8 and at most .2 of x, which is one swing of the fastest sine. */
function panels(std: number): number[] {
  const each = 1 / Math.ceil(Math.max(8, 5 * std))
  const [left, right] = [marks(-farthest, -reach, 1 / 4), marks(reach, farthest, 1 / 4)]
  return [...left, ...marks(-reach, reach, each), ...right, farthest]
}

/** Values and their probabilities: the quadrature's points, panel by panel, none of which holds a kink inside. */
function sampled({ value, kinks }: Pick<BoundActivation, 'value' | 'kinks'>, mean: number, std: number) {
  const inside = kinks.map((kink) => (kink - mean) / std).filter((z) => Math.abs(z) < farthest)
  const edges = Float64Array.from([...panels(std), ...inside]).sort()
  const values = new Float64Array(2 * nodes.length * (edges.length - 1))
  const shares = new Float64Array(values.length)
  let at = 0
  for (let i = 1; i < edges.length; i++) {
    const [middle, half] = [(edges[i]! + edges[i - 1]!) / 2, (edges[i]! - edges[i - 1]!) / 2]
    for (let n = 0; n < 2 * nodes.length; n++) {
      const z = middle + (n % 2 === 0 ? half : -half) * nodes[n >> 1]!
      values[at] = value(mean + std * z)
      shares[at++] = half * weights[n >> 1]! * normalDensity(z)
    }
  }
  return { values, shares }
}

/**
 * Mean and standard deviation of f(X) for a normal X, by quadrature: for the activations here to about ten digits.
 * @param std of the input, at least 0
 */
export function outputMoments(
  bound: Pick<BoundActivation, 'value' | 'kinks'>,
  mean: number,
  std: number,
): OutputMoments {
  if (std === 0) return { mean: bound.value(mean), std: 0 }
  const { values, shares } = sampled(bound, mean, std)
  let [sum, squares] = [0, 0]
  for (let i = 0; i < values.length; i++) sum += shares[i]! * values[i]!
  // Share first: far out a value is huge and its share tiny.
  for (let i = 0; i < values.length; i++) squares += shares[i]! * (values[i]! - sum) * (values[i]! - sum)
  return { mean: sum, std: Math.sqrt(squares) }
}
