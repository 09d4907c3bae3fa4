import { defineLoss } from '../define/loss.ts'
import { exp } from '../maths/elementary.ts'
import { farSide } from './logistic.ts'

/** e^−ty for t = ±1, the loss that AdaBoost lowers. Freund and Schapire 1997. Infinity from −ty = 709.78 on. */
export const exponential = defineLoss({
  id: 'exponential',
  params: {},
  domain: 'score',
  targets: 'signs',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => exp(-t * y),
    slopeAt: (y, t) => -t * exp(-t * y),
    facts: { kinks: () => [], convex: true, steepest: Infinity, minimum: farSide },
  }),
  tex: String.raw`e^{-\t \cdot \y}`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i e^{-t_i y_i}`,
  gradientTex: String.raw`-\t \cdot e^{-\t \cdot \y}`,
  numpy: `def exponential(y, t):
    return np.mean(np.exp(-t * y))`,
  pytorch: 'torch.exp(-t * y).mean()',
})
