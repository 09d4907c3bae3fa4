import { defineActivation } from '../define/activation.ts'

/** x/(1 + |x|); torch.nn.Softsign. At ±∞ the quotient would be ∞/∞, its limit is ±1. The slope is smooth even at 0. */
export const softsign = defineActivation({
  id: 'softsign',
  params: {},
  bind: () => ({
    value: (x) => (Math.abs(x) === Infinity ? Math.sign(x) : x / (1 + Math.abs(x))),
    slope: (x) => 1 / ((1 + Math.abs(x)) * (1 + Math.abs(x))),
    range: { low: -1, high: 1 },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`\frac{\x}{1 + \left|\x\right|}`,
  numpy: `def softsign(x):
    return x / (1 + np.abs(x))`,
  pytorch: 'torch.nn.functional.softsign(x)',
})
