import { defineLoss, only } from '../define/loss.ts'
import { exp, log } from '../maths/elementary.ts'

/**
 * −log of a Poisson probability, without its constant log t!, for a count t and the logarithm y of the rate.
 * torch.nn.PoissonNLLLoss as it comes: log_input=True, full=False. Beyond y = 709.78 the rate itself is Infinity.
 */
export const poissonNll = defineLoss({
  id: 'poisson-nll',
  params: {},
  domain: 'real',
  targets: 'counts',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => exp(y) - t * y,
    slopeAt: (y, t) => exp(y) - t,
    facts: {
      kinks: () => [],
      convex: true,
      steepest: Infinity,
      minimum: (t) => only(log(Math.max(t, 0))),
    },
  }),
  tex: String.raw`e^{\y} - \t \cdot \y`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \left(e^{y_i} - t_i y_i\right)`,
  gradientTex: String.raw`e^{\y} - \t`,
  numpy: `def poisson_nll(y, t):
    return np.mean(np.exp(y) - t * y)`,
  pytorch: 'torch.nn.functional.poisson_nll_loss(y, t)',
})
