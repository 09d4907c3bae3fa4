import { defineActivation } from '../define/activation.ts'

/** The sigmoid in three straight pieces; torch.nn.Hardsigmoid, whose slope at ±3 is 0. */
export const hardSigmoid = defineActivation({
  id: 'hard-sigmoid',
  params: {},
  bind: () => ({
    value: (x) => (x <= -3 ? 0 : x >= 3 ? 1 : (x + 3) / 6),
    slope: (x) => (x > -3 && x < 3 ? 1 / 6 : 0),
    range: { low: 0, high: 1 },
    monotone: true,
    kinks: [-3, 3],
  }),
  tex: String.raw`\min\left(1, \max\left(0, \frac{\x + 3}{6}\right)\right)`,
  numpy: `def hard_sigmoid(x):
    return np.clip((x + 3) / 6, 0, 1)`,
  pytorch: 'torch.nn.functional.hardsigmoid(x)',
})
