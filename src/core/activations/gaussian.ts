import { defineActivation } from '../define/activation.ts'
import { exp } from '../maths/elementary.ts'

/** e^−x². Where it is 0 its slope is, too; the product −2x·0 would be NaN at ±∞. */
export const gaussian = defineActivation({
  id: 'gaussian',
  params: {},
  bind: () => ({
    value: (x) => exp(-x * x),
    slope(x) {
      const value = exp(-x * x)
      return value === 0 ? 0 : -2 * x * value
    },
    range: { low: 0, high: 1 },
    monotone: false,
    kinks: [],
  }),
  tex: String.raw`e^{-\x^2}`,
  numpy: `def gaussian(x):
    return np.exp(-x * x)`,
  pytorch: 'torch.exp(-x * x)',
})
