import { defineClassLoss } from '../define/classLoss.ts'
import { exp, log } from '../maths/elementary.ts'
import { agreement, largest } from './softmaxCrossEntropy.ts'

/** −p log p, 0 at p = 0. */
const surprise = (p: number) => (p > 0 ? -p * log(p) : 0)

/** The entropy of a smoothed one-hot row: no prediction costs less. */
function entropy(epsilon: number, classes: number): number {
  const share = epsilon / classes
  return surprise(1 - epsilon + share) + (classes - 1) * surprise(share)
}

/**
 * Softmax cross-entropy against targets of which ε is spread evenly over all classes: (1 − ε)t + ε/K. Szegedy et al. 2016;
 * torch.nn.CrossEntropyLoss(label_smoothing=ε). Rows of t, if probabilities, sum to 1.
 */
export const labelSmoothing = defineClassLoss({
  id: 'label-smoothing',
  of: 'logits',
  params: { epsilon: { label: 'ε', tex: '\\varepsilon', default: 0.1, min: 0, max: 0.9, step: 0.05 } },
  bind: ({ epsilon }) => ({
    facts: { least: (classes) => entropy(epsilon, classes), most: Infinity },
    value(z, t, classes) {
      let sum = 0
      for (let from = 0; from < z.length; from += classes) {
        const max = largest(z, from, from + classes)
        let total = 0
        let all = 0
        for (let i = from; i < from + classes; i++) {
          total += exp(z[i]! - max)
          all += z[i]! - max
        }
        const spread = epsilon === 0 ? 0 : (epsilon / classes) * all
        sum += log(total) - (1 - epsilon) * agreement(z, t, from, classes, max) - spread
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
          out[i] = (out[i]! / total - (1 - epsilon) * target - epsilon / classes) / batch
        }
      }
    },
  }),
  tex: String.raw`\slot{logSumExp} - \left(1 - \p{epsilon}\right) \cdot \y - \p{epsilon} \cdot \slot{meanLogit}`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \left(\log \sum_k e^{z_{ik}} - \sum_k \left(\left(1 - \varepsilon\right) t_{ik} + \frac{\varepsilon}{K}\right) z_{ik}\right)`,
  gradientTex: String.raw`\frac{e^{\slot{z}}}{\slot{sumExp}} - \left(1 - \p{epsilon}\right) - \frac{\p{epsilon}}{\slot{K}}`,
  symbolicGradientTex: String.raw`\frac{e^z}{\sum_k e^{z_k}} - \left(1 - \varepsilon\right) - \frac{\varepsilon}{K}`,
  numpy: `def label_smoothing(z, t, epsilon=0.1):
    z = np.atleast_2d(z)
    z = z - z.max(axis=1, keepdims=True)
    log_y = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    if t.size == z.size:
        right = np.sum(t.reshape(z.shape) * log_y, axis=1)
    else:
        right = log_y[np.arange(len(z)), t]
    return -np.mean((1 - epsilon) * right + epsilon * log_y.mean(axis=1))`,
  pytorch: 'torch.nn.functional.cross_entropy(z, t, label_smoothing=epsilon)',
})
