import { defineClassLoss } from '../define/classLoss.ts'
import { log } from '../maths/elementary.ts'

/** t log(t/y), the limit 0 where t is 0. As a difference of logarithms it does not overflow; infinite where y is 0. */
const excess = (y: number, t: number) => (t === 0 ? 0 : t * (log(t) - log(y)))

/**
 * Mean over the batch of Σ t log(t/y): how many nats more it takes to tell what t is if one expects y. Kullback and Leibler
 * 1951; torch.nn.KLDivLoss(reduction='batchmean') of log y. For a label it is −log of the right class's probability.
 */
export const klDivergence = defineClassLoss({
  id: 'kl-divergence',
  of: 'probabilities',
  params: {},
  bind: () => ({
    facts: { least: () => 0, most: Infinity },
    value(y, t, classes) {
      const batch = y.length / classes
      let sum = 0
      if (t.length === y.length) for (let i = 0; i < y.length; i++) sum += excess(y[i]!, t[i]!)
      else for (let row = 0; row < batch; row++) sum += excess(y[row * classes + t[row]!]!, 1)
      return sum / batch
    },
    gradient(y, t, classes, out) {
      const batch = y.length / classes
      const labels = t.length !== y.length
      for (let i = 0; i < y.length; i++) {
        const target = labels ? (i % classes === t[(i - (i % classes)) / classes] ? 1 : 0) : t[i]!
        out[i] = target === 0 ? 0 : -target / y[i]! / batch
      }
    },
  }),
  tex: String.raw`\t \log \frac{\t}{\y}`,
  symbolicTex: String.raw`\frac{1}{n} \sum_i \sum_k t_{ik} \log \frac{t_{ik}}{y_{ik}}`,
  gradientTex: String.raw`-\frac{\t}{\y}`,
  numpy: `def kl_divergence(y, t):
    y = np.atleast_2d(y)
    if t.size != y.size:
        t = np.eye(y.shape[1])[t]
    t = t.reshape(y.shape)
    seen = t > 0
    return np.sum(t[seen] * np.log(t[seen] / y[seen])) / len(y)`,
  pytorch: "torch.nn.functional.kl_div(torch.log(y), t, reduction='batchmean')",
})
