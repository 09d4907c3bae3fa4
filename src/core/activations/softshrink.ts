import { defineActivation } from '../define/activation.ts'

/** Soft thresholding; torch.nn.Softshrink, whose slope at ±λ is 0. */
export const softshrink = defineActivation({
  id: 'softshrink',
  params: { lambda: { label: 'λ', tex: '\\lambda', default: 0.5, min: 0.1, max: 3, step: 0.1 } },
  bind: ({ lambda }) => ({
    value: (x) => (Math.abs(x) <= lambda ? 0 : x > 0 ? x - lambda : x + lambda),
    slope: (x) => (Math.abs(x) > lambda ? 1 : 0),
    range: { low: -Infinity, high: Infinity },
    monotone: true,
    kinks: [-lambda, lambda],
  }),
  tex: String.raw`\begin{cases} \x - \p{lambda} & \x > \p{lambda} \\ \x + \p{lambda} & \x < -\p{lambda} \\ 0 & \left|\x\right| \le \p{lambda} \end{cases}`,
  // `lambda` is a keyword of Python; PyTorch writes lambd, too.
  numpy: `def softshrink(x, lambd=0.5):
    return np.sign(x) * np.maximum(np.abs(x) - lambd, 0)`,
  pytorch: 'torch.nn.functional.softshrink(x, lambd)',
})
