import { defineActivation } from '../define/activation.ts'

/**
 * A ReLU with slope α below zero. Maas et al. 2013; torch.nn.LeakyReLU, whose slope at 0 is α.
 * With α = 0 it is ReLU, and the zero is written out because 0·(−∞) would be NaN.
 */
export const leakyRelu = defineActivation({
  id: 'leaky-relu',
  params: { alpha: { label: 'α', tex: '\\alpha', default: 0.01, min: 0, max: 1, step: 0.01 } },
  bind: ({ alpha }) => ({
    value: alpha === 0 ? (x) => (x <= 0 ? 0 : x) : (x) => (x > 0 ? x : alpha * x),
    slope: (x) => (x > 0 ? 1 : alpha),
    range: { low: alpha === 0 ? 0 : -Infinity, high: Infinity },
    monotone: true,
    kinks: alpha === 1 ? [] : [0],
  }),
  tex: String.raw`\begin{cases} \x & \x > 0 \\ \p{alpha}\x & \x \le 0 \end{cases}`,
  numpy: `def leaky_relu(x, alpha=0.01):
    return np.where(x > 0, x, alpha * x)`,
  pytorch: 'torch.nn.functional.leaky_relu(x, alpha)',
})
