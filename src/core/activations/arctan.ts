import { defineActivation } from '../define/activation.ts'
import { atan } from '../maths/elementary.ts'

/** The arc tangent; torch.arctan. */
export const arctan = defineActivation({
  id: 'arctan',
  params: {},
  bind: () => ({
    value: atan,
    slope: (x) => 1 / (1 + x * x),
    range: { low: -Math.PI / 2, high: Math.PI / 2 },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`\arctan\left(\x\right)`,
  numpy: `def arctan(x):
    return np.arctan(x)`,
  pytorch: 'torch.arctan(x)',
})
