import { defineActivation } from '../define/activation.ts'
import { exp } from '../maths/elementary.ts'

/** e^x; torch.exp. It exceeds the largest double, and is Infinity, from x = 709.78 on. */
export const exponential = defineActivation({
  id: 'exponential',
  params: {},
  bind: () => ({
    value: exp,
    slope: exp,
    range: { low: 0, high: Infinity },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`e^{\x}`,
  numpy: `def exponential(x):
    return np.exp(x)`,
  pytorch: 'torch.exp(x)',
})
