import { logistic as sigmoid } from '../activations/sigmoid.ts'
import { defineLoss, only, type Interval } from '../define/loss.ts'
import { exp, log1p } from '../maths/elementary.ts'

/** As far as one can go on the target's side: a loss that falls all the way is nowhere least. */
export const farSide = (t: number): Interval => only(t > 0 ? Infinity : -Infinity)

/** log(1 + e^−ty) for t = ±1, without an overflow: binary cross-entropy of a logit with other labels. torch.nn.SoftMarginLoss. */
export const logistic = defineLoss({
  id: 'logistic',
  params: {},
  domain: 'score',
  targets: 'signs',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => Math.max(-t * y, 0) + log1p(exp(-Math.abs(t * y))),
    slopeAt: (y, t) => -t * sigmoid(-t * y),
    facts: { kinks: () => [], convex: true, steepest: 1, minimum: farSide },
  }),
  tex: String.raw`\log \left(1 + e^{-\t \cdot \y}\right)`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \log \left(1 + e^{-t_i y_i}\right)`,
  gradientTex: String.raw`\frac{-\t}{1 + e^{\t \cdot \y}}`,
  numpy: `def logistic(y, t):
    return np.mean(np.logaddexp(0, -t * y))`,
  pytorch: 'torch.nn.functional.soft_margin_loss(y, t)',
})
