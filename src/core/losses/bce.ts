import { defineLoss, only } from '../define/loss.ts'
import { log, log1p } from '../maths/elementary.ts'

/** log y, never below −100, so that a prediction of exactly 0 or 1 costs at most 100 (as in PyTorch). */
export const logOf = (y: number) => (y <= 0 ? -100 : Math.max(log(y), -100))
/** log (1 − y), likewise. */
export const logOfRest = (y: number) => (y >= 1 ? -100 : Math.max(log1p(-y), -100))

/**
 * Binary cross-entropy of a probability. torch.nn.BCELoss, with its two guards: logarithms are clamped at −100, and
 * the slope divides by at least 1e-12. Outside [0, 1], where PyTorch raises an error, the clamp goes on.
 */
export const bce = defineLoss({
  id: 'bce',
  params: {},
  domain: 'probability',
  targets: 'shares',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => -(t * logOf(y) + (1 - t) * logOfRest(y)),
    slopeAt: (y, t) => (y - t) / Math.max(y * (1 - y), 1e-12),
    // The guards aside, which only act within 1e-12 of 0 and 1.
    facts: { kinks: () => [], convex: true, steepest: Infinity, minimum: only },
  }),
  tex: String.raw`-\left(\t \log \y + \left(1 - \t\right) \log \left(1 - \y\right)\right)`,
  symbolicTex: String.raw`-\frac{1}{n} \sum_i \left(t_i \log y_i + \left(1 - t_i\right) \log \left(1 - y_i\right)\right)`,
  gradientTex: String.raw`\frac{\y - \t}{\y \left(1 - \y\right)}`,
  numpy: `def bce(y, t):
    log_y = np.log(np.maximum(y, np.exp(-100)))
    log_rest = np.log(np.maximum(1 - y, np.exp(-100)))
    return -np.mean(t * log_y + (1 - t) * log_rest)`,
  pytorch: 'torch.nn.functional.binary_cross_entropy(y, t)',
})
