import { defineLoss, only } from '../define/loss.ts'
import { exp, expm1, log1p, tanh } from '../maths/elementary.ts'

/**
 * ln cosh d for d ≥ 0. Far out, d − ln 2 + ln(1 + e^−2d), which does not overflow; near 0, where that would cancel,
 * from cosh d − 1 = (e^d − 1)² / (2 e^d).
 */
function logCoshOf(d: number): number {
  if (d > 1) return d - Math.LN2 + log1p(exp(-2 * d))
  const growth = expm1(d)
  return log1p((growth * growth) / (2 * (1 + growth)))
}

/** The logarithm of the hyperbolic cosine of the difference; its slope is the tanh. */
export const logCosh = defineLoss({
  id: 'log-cosh',
  params: {},
  domain: 'real',
  targets: 'any',
  reduction: 'mean',
  bind: () => ({
    at: (y, t) => logCoshOf(Math.abs(y - t)),
    slopeAt: (y, t) => tanh(y - t),
    facts: { kinks: () => [], convex: true, steepest: 1, minimum: only },
  }),
  tex: String.raw`\ln \cosh \left(\y - \t\right)`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \ln \cosh \left(y_i - t_i\right)`,
  gradientTex: String.raw`\tanh \left(\y - \t\right)`,
  numpy: `def log_cosh(y, t):
    return np.mean(np.logaddexp(y - t, t - y) - np.log(2))`,
  pytorch: '(torch.logaddexp(y - t, t - y) - 0.6931471805599453).mean()',
})
