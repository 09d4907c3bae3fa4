import { defineVectorActivation } from '../define/vectorActivation.ts'
import { exp, log1p } from '../maths/elementary.ts'
import { below } from './softmax.ts'

/** The index of the first largest score. */
function peakIndex(z: Float64Array): number {
  let best = 0
  for (let i = 1; i < z.length; i++) if (z[i]! > z[best]!) best = i
  return best
}

/** Σⱼ e^((zⱼ − top)/T) without the largest term, which is 1. */
function sumOfOthers(z: Float64Array, best: number, temperature: number): number {
  let sum = 0
  for (let i = 0; i < z.length; i++) if (i !== best) sum += exp(below(z[i]!, z[best]!, temperature))
  return sum
}

/** ln softmax(z/T) in one piece, so that no logarithm of 0 is taken; torch.nn.LogSoftmax of z/T. */
export const logSoftmax = defineVectorActivation({
  id: 'log-softmax',
  params: {
    temperature: { label: 'T', tex: 'T', default: 1, min: 0.1, max: 10, step: 0.05, scale: 'log' },
  },
  bind: ({ temperature }) => ({
    value(z, out) {
      const best = peakIndex(z)
      const top = z[best]!
      const logSum = log1p(sumOfOthers(z, best, temperature))
      for (let i = 0; i < z.length; i++) out[i] = below(z[i]!, top, temperature) - logSum
    },
    // (uᵢ − pᵢ Σⱼ uⱼ)/T with p the softmax.
    pullback(z, upstream, out) {
      const best = peakIndex(z)
      const top = z[best]!
      const sum = 1 + sumOfOthers(z, best, temperature)
      let total = 0
      for (let i = 0; i < z.length; i++) total += upstream[i]!
      for (let i = 0; i < z.length; i++) {
        const p = exp(below(z[i]!, top, temperature)) / sum
        out[i] = (upstream[i]! - p * total) / temperature
      }
    },
  }),
  tex: String.raw`\frac{z_i}{\p{temperature}} - \ln \sum_j e^{z_j / \p{temperature}}`,
  numpy: `def log_softmax(z, temperature=1.0):
    z = z / temperature
    z = z - np.max(z, axis=-1, keepdims=True)
    return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))`,
  pytorch: 'torch.log_softmax(z / temperature, dim=-1)',
})
