import { defineActivation } from '../define/activation.ts'
import { tanh as hyperbolicTangent } from '../maths/elementary.ts'
import { logisticSlope } from './sigmoid.ts'

/** The hyperbolic tangent, 2σ(2x) − 1; torch.nn.Tanh. Its slope 4σ′(2x) keeps its digits where 1 − tanh² rounds to 0. */
export const tanh = defineActivation({
  id: 'tanh',
  params: {},
  bind: () => ({
    value: hyperbolicTangent,
    slope: (x) => 4 * logisticSlope(2 * x),
    range: { low: -1, high: 1 },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`\tanh\left(\x\right)`,
  numpy: `def tanh(x):
    return np.tanh(x)`,
  pytorch: 'torch.tanh(x)',
})
