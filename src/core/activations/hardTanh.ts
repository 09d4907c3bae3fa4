import { defineActivation } from '../define/activation.ts'

/** The identity cut off at ±1; torch.nn.Hardtanh, whose slope at ±1 is 0. */
export const hardTanh = defineActivation({
  id: 'hard-tanh',
  params: {},
  bind: () => ({
    value: (x) => (x <= -1 ? -1 : x >= 1 ? 1 : x),
    slope: (x) => (x > -1 && x < 1 ? 1 : 0),
    range: { low: -1, high: 1 },
    monotone: true,
    kinks: [-1, 1],
  }),
  tex: String.raw`\min\left(1, \max\left(-1, \x\right)\right)`,
  numpy: `def hard_tanh(x):
    return np.clip(x, -1, 1)`,
  pytorch: 'torch.nn.functional.hardtanh(x)',
})
