import { defineVectorActivation } from '../define/vectorActivation.ts'
import { softmaxOf } from './softmax.ts'

/** The softmax of −z; torch.nn.Softmin of z/T. */
export const softmin = defineVectorActivation({
  id: 'softmin',
  params: {
    temperature: { label: 'T', tex: 'T', default: 1, min: 0.1, max: 10, step: 0.05, scale: 'log' },
  },
  bind: ({ temperature }) => softmaxOf(-1, temperature),
  tex: String.raw`\frac{e^{-z_i / \p{temperature}}}{\sum_j e^{-z_j / \p{temperature}}}`,
  numpy: `def softmin(z, temperature=1.0):
    z = -z / temperature
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)`,
  pytorch: 'torch.nn.functional.softmin(z / temperature, dim=-1)',
})
