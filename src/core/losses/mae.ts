import { defineLoss, only } from '../define/loss.ts'

/** Mean absolute error. torch.nn.L1Loss, whose slope at y = t is 0. */
export const mae = defineLoss({
  id: 'mae',
  params: {},
  domain: 'real',
  targets: 'any',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => Math.abs(y - t),
    slopeAt: (y, t) => Math.sign(y - t),
    facts: { kinks: (t) => [t], convex: true, steepest: 1, minimum: only },
  }),
  tex: String.raw`\left|\y - \t\right|`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \left|y_i - t_i\right|`,
  gradientTex: String.raw`\operatorname{sign} \left(\y - \t\right)`,
  numpy: `def mae(y, t):
    return np.mean(np.abs(y - t))`,
  pytorch: 'torch.nn.functional.l1_loss(y, t)',
})
