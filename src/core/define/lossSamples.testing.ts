import type { Domain, Loss, Targets } from './loss.ts'

const predictions: Readonly<Record<Domain, readonly number[]>> = {
  real: [-40, -3, -1, -0.25, 0, 0.25, 1, 1.7, 3, 40],
  probability: [0, 1e-9, 0.1, 0.25, 0.5, 0.7, 0.999, 1],
  logit: [-900, -40, -3, -0.25, 0, 0.25, 1, 3, 40, 900],
  score: [-40, -3, -1, -0.25, 0, 0.25, 0.999, 1, 1.001, 3, 40],
}

/** Targets of each kind, the ends of their range among them. */
export const targetsOf: Readonly<Record<Targets, readonly number[]>> = {
  any: [-3, 0, 0.25, 1, 2.5],
  counts: [0, 1, 7],
  shares: [0, 0.25, 1],
  binary: [0, 1],
  signs: [-1, 1],
}

/** Predictions in the loss's domain, awkward ones among them, each with each target, in two lists. */
export function pairsOf({ domain, targets }: Loss): { y: number[]; t: number[] } {
  const pairs = predictions[domain].flatMap((y) => targetsOf[targets].map((t) => [y, t] as const))
  return { y: pairs.map(([y]) => y), t: pairs.map(([, t]) => t) }
}

/** Batches of rows over classes: as probabilities and as logits, with their targets as labels and as shares. */
export const batches = [
  {
    classes: 3,
    probabilities: [0.1, 0.7, 0.2, 0.25, 0.25, 0.5],
    logits: [0.1, 0.7, 0.2, -3, 40, 2],
    labels: [2, 0],
    shares: [0, 1, 0, 0.5, 0, 0.5],
  },
  {
    classes: 2,
    probabilities: [0.999, 0.001],
    logits: [1010, 1000],
    labels: [0],
    shares: [1, 0],
  },
] as const
