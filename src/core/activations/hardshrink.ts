import { defineActivation } from '../define/activation.ts'

/** Hard thresholding; torch.nn.Hardshrink: at ±λ value and slope are 0, just beyond they jump to ±λ and 1. */
export const hardshrink = defineActivation({
  id: 'hardshrink',
  params: { lambda: { label: 'λ', tex: '\\lambda', default: 0.5, min: 0.1, max: 3, step: 0.1 } },
  bind: ({ lambda }) => ({
    value: (x) => (Math.abs(x) <= lambda ? 0 : x),
    slope: (x) => (Math.abs(x) > lambda ? 1 : 0),
    range: { low: -Infinity, high: Infinity },
    monotone: true,
    kinks: [-lambda, lambda],
  }),
  tex: String.raw`\begin{cases} \x & \left|\x\right| > \p{lambda} \\ 0 & \left|\x\right| \le \p{lambda} \end{cases}`,
  // `lambda` is a keyword of Python; PyTorch writes lambd, too.
  numpy: `def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) > lambd, x, 0.0)`,
  pytorch: 'torch.nn.functional.hardshrink(x, lambd)',
})
