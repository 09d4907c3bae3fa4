import { defineVectorActivation, type BoundVectorActivation } from '../define/vectorActivation.ts'
import { exp } from '../maths/elementary.ts'

/** The largest of sign·z. */
function peak(z: Float64Array, sign: 1 | -1): number {
  let largest = -Infinity
  for (let i = 0; i < z.length; i++) largest = Math.max(largest, sign * z[i]!)
  return largest
}

/** (score − top)/temperature, never positive. Equal infinities differ by 0 here, not by NaN. */
export function below(score: number, top: number, temperature: number): number {
  return score === top ? 0 : (score - top) / temperature
}

/**
 * e^(sign·zᵢ/T) / Σⱼ e^(sign·zⱼ/T): softmax with sign 1, softmin with −1. Subtracting the largest score first
 * changes nothing in exact arithmetic and keeps every exponential at 1 or below.
 */
export function softmaxOf(sign: 1 | -1, temperature: number): BoundVectorActivation {
  return {
    value(z, out) {
      const top = peak(z, sign)
      let sum = 0
      for (let i = 0; i < z.length; i++) {
        out[i] = exp(below(sign * z[i]!, top, temperature))
        sum += out[i]!
      }
      for (let i = 0; i < z.length; i++) out[i] = out[i]! / sum
    },
    // sign/T · pᵢ (uᵢ − Σⱼ pⱼuⱼ). Each exponential is taken twice, so that no room for p is needed.
    pullback(z, upstream, out) {
      const top = peak(z, sign)
      let sum = 0
      let dot = 0
      for (let i = 0; i < z.length; i++) {
        const e = exp(below(sign * z[i]!, top, temperature))
        sum += e
        dot += e * upstream[i]!
      }
      for (let i = 0; i < z.length; i++) {
        const p = exp(below(sign * z[i]!, top, temperature)) / sum
        out[i] = (sign * p * (upstream[i]! - dot / sum)) / temperature
      }
    },
  }
}

/** Scores to probabilities; torch.nn.Softmax of z/T. */
export const softmax = defineVectorActivation({
  id: 'softmax',
  params: {
    temperature: { label: 'T', tex: 'T', default: 1, min: 0.1, max: 10, step: 0.05, scale: 'log' },
  },
  bind: ({ temperature }) => softmaxOf(1, temperature),
  tex: String.raw`\frac{e^{z_i / \p{temperature}}}{\sum_j e^{z_j / \p{temperature}}}`,
  numpy: `def softmax(z, temperature=1.0):
    z = z / temperature
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)`,
  pytorch: 'torch.softmax(z / temperature, dim=-1)',
})
