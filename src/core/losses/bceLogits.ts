import { defineLoss, only } from '../define/loss.ts'
import { exp, log, log1p } from '../maths/elementary.ts'

/** 1 / (1 + e^−y) without an overflow. */
const sigmoid = (y: number) => (y >= 0 ? 1 / (1 + exp(-y)) : exp(y) / (1 + exp(y)))

/** The logit of t: the y with σ(y) = t; ±∞ for 0 and 1. */
const logitOf = (t: number) => log(Math.max(t, 0)) - log1p(-Math.min(t, 1))

/** Binary cross-entropy of a logit: sigmoid and logarithm in one. torch.nn.BCEWithLogitsLoss. */
export const bceLogits = defineLoss({
  id: 'bce-logits',
  params: {},
  domain: 'logit',
  targets: 'shares',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => Math.max(y, 0) - y * t + log1p(exp(-Math.abs(y))),
    slopeAt: (y, t) => sigmoid(y) - t,
    facts: { kinks: () => [], convex: true, steepest: 1, minimum: (t) => only(logitOf(t)) },
  }),
  tex: String.raw`\max\left(\y, 0\right) - \y \cdot \t + \log \left(1 + e^{-\left|\y\right|}\right)`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \left(\max\left(y_i, 0\right) - y_i t_i + \log \left(1 + e^{-\left|y_i\right|}\right)\right)`,
  gradientTex: String.raw`\frac{1}{1 + e^{-\y}} - \t`,
  numpy: `def bce_logits(y, t):
    return np.mean(np.maximum(y, 0) - y * t + np.log1p(np.exp(-np.abs(y))))`,
  pytorch: 'torch.nn.functional.binary_cross_entropy_with_logits(y, t)',
})
