import { defineActivation } from '../define/activation.ts'

/** A ReLU capped at 6; torch.nn.ReLU6, whose slope at 0 and at 6 is 0. */
export const relu6 = defineActivation({
  id: 'relu6',
  params: {},
  bind: () => ({
    value: (x) => (x <= 0 ? 0 : x >= 6 ? 6 : x),
    slope: (x) => (x > 0 && x < 6 ? 1 : 0),
    range: { low: 0, high: 6 },
    monotone: true,
    kinks: [0, 6],
  }),
  tex: String.raw`\min\left(6, \max\left(0, \x\right)\right)`,
  numpy: `def relu6(x):
    return np.clip(x, 0, 6)`,
  pytorch: 'torch.nn.functional.relu6(x)',
})
