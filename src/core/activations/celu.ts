import { defineActivation } from '../define/activation.ts'
import { exp, expm1 } from '../maths/elementary.ts'

/** Continuously differentiable exponential linear unit. Barron 2017; torch.nn.CELU. */
export const celu = defineActivation({
  id: 'celu',
  params: { alpha: { label: 'α', tex: '\\alpha', default: 1, min: 0.1, max: 3, step: 0.1 } },
  bind: ({ alpha }) => ({
    value: (x) => (x > 0 ? x : alpha * expm1(x / alpha)),
    slope: (x) => (x > 0 ? 1 : exp(x / alpha)),
    range: { low: -alpha, high: Infinity },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`\begin{cases} \x & \x > 0 \\ \p{alpha}\left(e^{\x / \p{alpha}} - 1\right) & \x \le 0 \end{cases}`,
  numpy: `def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))`,
  pytorch: 'torch.nn.functional.celu(x, alpha)',
})
