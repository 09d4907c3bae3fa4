import { defineClassLoss } from '../define/classLoss.ts'
import { log } from '../maths/elementary.ts'

/**
 * −mean over the batch of Σ t log(y + δ). As in the book: δ keeps the logarithm of 0 finite, and targets are one-hot
 * (or any probabilities) if they have y's size, labels 0 … classes − 1 otherwise.
 */
export const crossEntropy = defineClassLoss({
  id: 'cross-entropy',
  of: 'probabilities',
  params: {
    delta: { label: 'δ', tex: '\\delta', default: 1e-7, min: 1e-15, max: 0.1, step: 0.5, scale: 'log' },
  },
  bind: ({ delta }) => ({
    facts: { least: () => -log(1 + delta), most: -log(delta) },
    value(y, t, classes) {
      const batch = y.length / classes
      let sum = 0
      if (t.length === y.length) {
        for (let i = 0; i < y.length; i++) if (t[i] !== 0) sum += t[i]! * log(y[i]! + delta)
      } else {
        for (let row = 0; row < batch; row++) sum += log(y[row * classes + t[row]!]! + delta)
      }
      return -sum / batch
    },
    gradient(y, t, classes, out) {
      const batch = y.length / classes
      if (t.length === y.length) {
        for (let i = 0; i < y.length; i++) out[i] = -t[i]! / (y[i]! + delta) / batch
        return
      }
      for (let row = 0; row < batch; row++) {
        const right = row * classes + t[row]!
        const slope = -1 / (y[right]! + delta) / batch
        for (let i = row * classes; i < (row + 1) * classes; i++) out[i] = i === right ? slope : 0
      }
    },
  }),
  tex: String.raw`-\log \left(\y + \p{delta}\right)`,
  symbolicTex: String.raw`-\frac{1}{n} \sum_i \sum_k t_{ik} \log \left(y_{ik} + \delta\right)`,
  gradientTex: String.raw`-\frac{1}{\y + \p{delta}}`,
  numpy: `def cross_entropy(y, t, delta=1e-7):
    y = np.atleast_2d(y)
    if t.size == y.size:
        return -np.sum(t.reshape(y.shape) * np.log(y + delta)) / len(y)
    return -np.mean(np.log(y[np.arange(len(y)), t] + delta))`,
  pytorch: 'torch.nn.functional.nll_loss(torch.log(y + delta), t)',
})
