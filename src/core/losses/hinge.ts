import { defineLoss, type Interval } from '../define/loss.ts'

/** All scores on the target's side that keep the margin, y·t ≥ 1. */
export function beyondMargin(t: number): Interval {
  return t > 0 ? { from: 1 / t, to: Infinity } : { from: -Infinity, to: 1 / t }
}

/** max(0, 1 − t·y) for t = ±1, the loss of support vector machines. Its slope at the margin is 0, as torch.relu's at 0. */
export const hinge = defineLoss({
  id: 'hinge',
  params: {},
  domain: 'score',
  targets: 'signs',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => Math.max(0, 1 - t * y),
    slopeAt: (y, t) => (t * y >= 1 ? 0 : -t),
    facts: { kinks: (t) => [1 / t], convex: true, steepest: 1, minimum: beyondMargin },
  }),
  tex: String.raw`\max \left(0, 1 - \t \cdot \y\right)`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \max \left(0, 1 - t_i y_i\right)`,
  gradientTex: String.raw`\begin{cases} -\t & \t \cdot \y < 1 \\ 0 & \t \cdot \y \ge 1 \end{cases}`,
  numpy: `def hinge(y, t):
    return np.mean(np.maximum(0, 1 - t * y))`,
  pytorch: 'torch.relu(1 - t * y).mean()',
})
