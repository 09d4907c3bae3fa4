import { defineActivation } from '../define/activation.ts'
import { exp, expm1 } from '../maths/elementary.ts'

/** Exponential linear unit. Clevert et al. 2015; torch.nn.ELU, whose slope at 0 is α. */
export const elu = defineActivation({
  id: 'elu',
  params: { alpha: { label: 'α', tex: '\\alpha', default: 1, min: 0.1, max: 3, step: 0.1 } },
  bind: ({ alpha }) => ({
    value: (x) => (x > 0 ? x : alpha * expm1(x)),
    slope: (x) => (x > 0 ? 1 : alpha * exp(x)),
    range: { low: -alpha, high: Infinity },
    monotone: true,
    kinks: alpha === 1 ? [] : [0],
  }),
  tex: String.raw`\begin{cases} \x & \x > 0 \\ \p{alpha}\left(e^{\x} - 1\right) & \x \le 0 \end{cases}`,
  numpy: `def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))`,
  pytorch: 'torch.nn.functional.elu(x, alpha)',
})
