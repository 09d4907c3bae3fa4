import { defineLoss } from '../define/loss.ts'
import { beyondMargin } from './hinge.ts'

/** max(0, 1 − t·y)² for t = ±1: the hinge without its kink. */
export const squaredHinge = defineLoss({
  id: 'squared-hinge',
  params: {},
  domain: 'score',
  targets: 'signs',
  reduction: 'mean',
  bind: () => ({
    at(y, t) {
      const short = Math.max(0, 1 - t * y)
      return short * short
    },
    slopeAt: (y, t) => -2 * t * Math.max(0, 1 - t * y),
    facts: { kinks: () => [], convex: true, steepest: Infinity, minimum: beyondMargin },
  }),
  tex: String.raw`\max \left(0, 1 - \t \cdot \y\right)^2`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \max \left(0, 1 - t_i y_i\right)^2`,
  gradientTex: String.raw`-2 \t \max \left(0, 1 - \t \cdot \y\right)`,
  numpy: `def squared_hinge(y, t):
    return np.mean(np.maximum(0, 1 - t * y) ** 2)`,
  pytorch: '(torch.relu(1 - t * y) ** 2).mean()',
})
