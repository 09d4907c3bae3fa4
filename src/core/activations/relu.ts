import { defineActivation } from '../define/activation.ts'

/** Rectified linear unit; torch.nn.ReLU, whose slope at 0 is 0. Asking x <= 0 first lets NaN through, so that it is seen. */
export const relu = defineActivation({
  id: 'relu',
  params: {},
  bind: () => ({
    value: (x) => (x <= 0 ? 0 : x),
    slope: (x) => (x > 0 ? 1 : 0),
    range: { low: 0, high: Infinity },
    monotone: true,
    kinks: [0],
  }),
  tex: String.raw`\max\left(0, \x\right)`,
  numpy: `def relu(x):
    return np.maximum(0, x)`,
  pytorch: 'torch.relu(x)',
})
