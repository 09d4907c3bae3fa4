import { defineLoss, only } from '../define/loss.ts'

/** Half the sum of squares. The book's "mean squared error"; ½ torch.nn.MSELoss(reduction='sum'). */
export const sumSquaredError = defineLoss({
  id: 'sum-squared-error',
  params: {},
  domain: 'real',
  targets: 'any',
  reduction: 'sum',
  bind: () => ({
    at: (y, t) => 0.5 * (y - t) * (y - t),
    slopeAt: (y, t) => y - t,
    facts: { kinks: () => [], convex: true, steepest: Infinity, minimum: only },
  }),
  tex: String.raw`\tfrac{1}{2} \left(\y - \t\right)^2`,
  symbolicTex: String.raw`\frac{1}{2} \sum_i \left(y_i - t_i\right)^2`,
  gradientTex: String.raw`\y - \t`,
  numpy: `def sum_squared_error(y, t):
    return 0.5 * np.sum((y - t) ** 2)`,
  pytorch: "0.5 * torch.nn.functional.mse_loss(y, t, reduction='sum')",
})
