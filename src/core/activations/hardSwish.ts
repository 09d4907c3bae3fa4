import { defineActivation } from '../define/activation.ts'

/** x·min(1, max(0, (x + 3)/6)). Howard et al. 2019; torch.nn.Hardswish, whose slope at −3 is 0 and at 3 is 1. */
export const hardSwish = defineActivation({
  id: 'hard-swish',
  params: {},
  bind: () => ({
    value: (x) => (x <= -3 ? 0 : x >= 3 ? x : (x * (x + 3)) / 6),
    slope: (x) => (x <= -3 ? 0 : x >= 3 ? 1 : x / 3 + 0.5),
    // The minimum, at x = −3/2.
    range: { low: -0.375, high: Infinity },
    monotone: false,
    kinks: [-3, 3],
  }),
  tex: String.raw`\x \cdot \frac{\min\left(6, \max\left(0, \x + 3\right)\right)}{6}`,
  numpy: `def hard_swish(x):
    return x * np.clip((x + 3) / 6, 0, 1)`,
  pytorch: 'torch.nn.functional.hardswish(x)',
})
