/** What one pass through a net costs, in multiply-adds of its matrix products; all else is a few operations per unit. */
export interface PassCost {
  /** Weights and biases. */
  readonly parameters: number
  readonly forward: number
  readonly backward: number
}

/** How many numbers the layers hold, W1 b1 W2 b2 …. */
export function parameterCounts(sizes: readonly number[]): readonly number[] {
  return sizes.slice(1).flatMap((units, i) => [sizes[i]! * units, units])
}

/**
 * Forward, x·W of every layer. Backward, for every layer xᵀ·δ, which is the gradient of W, and δ·Wᵀ, which carries δ to
 * the layer before; the first layer has none before it.
 * @param sizes units per layer, the inputs first
 */
export function passCost(sizes: readonly number[], rows: number): PassCost {
  const weights = sizes.slice(1).map((units, i) => sizes[i]! * units)
  const all = rows * weights.reduce((sum, count) => sum + count, 0)
  const parameters = parameterCounts(sizes).reduce((sum, count) => sum + count, 0)
  return { parameters, forward: all, backward: 2 * all - rows * (weights[0] ?? 0) }
}

/** Evaluations of the loss that a gradient takes, for n parameters. */
export const evaluations = {
  central: (n: number) => 2 * n,
  forward: (n: number) => n + 1,
} as const
