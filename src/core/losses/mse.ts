import { defineLoss, only } from '../define/loss.ts'

/** Mean squared error. torch.nn.MSELoss. */
export const mse = defineLoss({
  id: 'mse',
  params: {},
  domain: 'real',
  targets: 'any',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => (y - t) * (y - t),
    slopeAt: (y, t) => 2 * (y - t),
    facts: { kinks: () => [], convex: true, steepest: Infinity, minimum: only },
  }),
  tex: String.raw`\left(\y - \t\right)^2`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \left(y_i - t_i\right)^2`,
  gradientTex: String.raw`2 \left(\y - \t\right)`,
  numpy: `def mse(y, t):
    return np.mean((y - t) ** 2)`,
  pytorch: 'torch.nn.functional.mse_loss(y, t)',
})
