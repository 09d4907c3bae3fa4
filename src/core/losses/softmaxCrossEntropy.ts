import { defineClassLoss } from '../define/classLoss.ts'
import { exp, log } from '../maths/elementary.ts'

/** The largest logit of a row, which lies from … to − 1. */
export function largest(z: Float64Array, from: number, to: number): number {
  let max = -Infinity
  for (let i = from; i < to; i++) if (z[i]! > max) max = z[i]!
  return max
}

/** Σ t z over one row, z taken relative to its maximum. */
export function agreement(
  z: Float64Array,
  t: Float64Array,
  from: number,
  classes: number,
  max: number,
): number {
  if (t.length !== z.length) return z[from + t[from / classes]!]! - max
  let sum = 0
  for (let i = from; i < from + classes; i++) if (t[i] !== 0) sum += t[i]! * (z[i]! - max)
  return sum
}

/**
 * Softmax and cross-entropy in one, from logits. torch.nn.CrossEntropyLoss. Subtracting each row's maximum leaves the
 * value as it is and keeps exp from overflowing. Rows of t, if probabilities, sum to 1.
 */
export const softmaxCrossEntropy = defineClassLoss({
  id: 'softmax-cross-entropy',
  of: 'logits',
  params: {},
  bind: () => ({
    facts: { least: () => 0, most: Infinity },
    value(z, t, classes) {
      let sum = 0
      for (let from = 0; from < z.length; from += classes) {
        const max = largest(z, from, from + classes)
        let total = 0
        for (let i = from; i < from + classes; i++) total += exp(z[i]! - max)
        sum += log(total) - agreement(z, t, from, classes, max)
      }
      return sum / (z.length / classes)
    },
    gradient(z, t, classes, out) {
      const batch = z.length / classes
      const labels = t.length !== z.length
      for (let row = 0, from = 0; row < batch; row++, from += classes) {
        const to = from + classes
        const max = largest(z, from, to)
        let total = 0
        for (let i = from; i < to; i++) total += out[i] = exp(z[i]! - max)
        for (let i = from; i < to; i++) {
          const target = labels ? (i - from === t[row] ? 1 : 0) : t[i]!
          out[i] = (out[i]! / total - target) / batch
        }
      }
    },
  }),
  tex: String.raw`\slot{logSumExp} - \y`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \left(\log \sum_k e^{z_{ik}} - \sum_k t_{ik} z_{ik}\right)`,
  gradientTex: String.raw`\frac{e^{\slot{z}}}{\slot{sumExp}} - 1`,
  symbolicGradientTex: String.raw`\frac{e^z}{\sum_k e^{z_k}} - 1`,
  numpy: `def softmax_cross_entropy(z, t):
    z = np.atleast_2d(z)
    z = z - z.max(axis=1, keepdims=True)
    log_y = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    if t.size == z.size:
        return -np.sum(t.reshape(z.shape) * log_y) / len(z)
    return -np.mean(log_y[np.arange(len(z)), t])`,
  pytorch: 'torch.nn.functional.cross_entropy(z, t)',
})
