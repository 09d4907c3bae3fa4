import { defineLoss, only } from '../define/loss.ts'

/**
 * The pinball loss: too low a prediction costs τ for each unit, too high a one 1 − τ. Koenker and Bassett 1978. The slope
 * at y = t is the mean of both sides, ½ − τ, as torch.maximum splits it between equal arguments.
 */
export const quantile = defineLoss({
  id: 'quantile',
  params: { tau: { label: 'τ', tex: '\\tau', default: 0.9, min: 0.05, max: 0.95, step: 0.05 } },
  domain: 'real',
  targets: 'any',
  reduction: 'mean',
  bind: ({ tau }) => ({
    at: (y, t) => Math.max(tau * (t - y), (tau - 1) * (t - y)),
    slopeAt: (y, t) => (y < t ? -tau : y > t ? 1 - tau : 0.5 - tau),
    facts: { kinks: (t) => [t], convex: true, steepest: Math.max(tau, 1 - tau), minimum: only },
  }),
  tex: String.raw`\max \left(\p{tau} \left(\t - \y\right), \left(\p{tau} - 1\right) \left(\t - \y\right)\right)`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \max \left(\tau \left(t_i - y_i\right), \left(\tau - 1\right) \left(t_i - y_i\right)\right)`,
  gradientTex: String.raw`\begin{cases} -\p{tau} & \y < \t \\ 1 - \p{tau} & \y > \t \end{cases}`,
  numpy: `def quantile(y, t, tau=0.9):
    return np.mean(np.maximum(tau * (t - y), (tau - 1) * (t - y)))`,
  pytorch: 'torch.maximum(tau * (t - y), (tau - 1) * (t - y)).mean()',
})
