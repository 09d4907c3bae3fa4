import { defineLoss } from '../define/loss.ts'
import { exp, log1p } from '../maths/elementary.ts'

/** 1 / (1 + e^−y) without an overflow. */
const sigmoid = (y: number) => (y >= 0 ? 1 / (1 + exp(-y)) : exp(y) / (1 + exp(y)))

/** Binary cross-entropy of a logit: sigmoid and logarithm in one. torch.nn.BCEWithLogitsLoss. */
export const bceLogits = defineLoss({
  id: 'bce-logits',
  params: {},
  domain: 'logit',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => Math.max(y, 0) - y * t + log1p(exp(-Math.abs(y))),
    slopeAt: (y, t) => sigmoid(y) - t,
  }),
  tex: String.raw`\max\left(\y, 0\right) - \y \cdot \t + \log \left(1 + e^{-\left|\y\right|}\right)`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \left(\max\left(y_i, 0\right) - y_i t_i + \log \left(1 + e^{-\left|y_i\right|}\right)\right)`,
  numpy: `def bce_logits(y, t):
    return np.mean(np.maximum(y, 0) - y * t + np.log1p(np.exp(-np.abs(y))))`,
  pytorch: 'torch.nn.functional.binary_cross_entropy_with_logits(y, t)',
})
