import { defineOptimizer } from '../define/optimizer.ts'
import { learningRate } from '../define/learningRate.ts'

/**
 * Rprop. Riedmiller and Braun 1993; torch.optim.Rprop, which waits one step where the sign flips and remembers no gradient
 * from there (iRprop⁻, Igel and Hüsken 2000). η is the first size only: later ones grow out of it.
 */
export const rprop = defineOptimizer({
  id: 'rprop',
  params: {
    lr: learningRate(0.1),
    etaMinus: { label: 'η⁻', tex: '\\eta^-', default: 0.5, min: 0.01, max: 0.99, step: 0.01 },
    etaPlus: { label: 'η⁺', tex: '\\eta^+', default: 1.2, min: 1.01, max: 3, step: 0.01 },
    minStep: {
      label: 'min s',
      tex: 's_{\\min}',
      default: 1e-6,
      min: 1e-12,
      max: 0.01,
      step: 0.5,
      scale: 'log',
    },
    maxStep: { label: 'max s', tex: 's_{\\max}', default: 50, min: 0.01, max: 1000, step: 0.1, scale: 'log' },
  },
  netLearningRate: 0.1,
  directions: [],
  bind: ({ etaMinus, etaPlus, minStep, maxStep }) => {
    const factorOf = (k: number) => (k > 0 ? etaPlus : k < 0 ? etaMinus : 1)
    const within = (size: number) => Math.min(maxStep, Math.max(minStep, size))
    return {
      state: ['size', 'kept'],
      step(x, g, state, lr, t) {
        const size = state[0]!
        const kept = state[1]!
        const first = t === 1 ? lr : 0
        for (let i = 0; i < x.length; i++) {
          const k = Math.sign(g[i]! * kept[i]!)
          size[i] = within((size[i]! + first) * factorOf(k))
          kept[i] = k < 0 ? 0 : g[i]!
          x[i]! -= size[i]! * Math.sign(kept[i]!)
        }
      },
      explain(x, g, state, lr, t) {
        const k = Math.sign(g * state[1]!)
        const factor = factorOf(k)
        const size = within((state[0]! + (t === 1 ? lr : 0)) * factor)
        const kept = k < 0 ? 0 : g
        const delta = -size * Math.sign(kept)
        return [
          { name: 'k', value: k },
          { name: 'factor', value: factor },
          { name: 'size', value: size },
          { name: 'kept', value: kept },
          { name: 'delta', value: delta },
          { name: 'next', value: x + delta },
        ]
      },
    }
  },
  // A bracket is 1 where what it says is true, and 0 where it is not.
  tex: String.raw`\begin{aligned}
k &= \operatorname{sign} \left(\slot{g} \cdot \slot{keptBefore}\right) = \slot{k} \\
c &= \p{etaMinus}^{\left[\slot{k} < 0\right]} \cdot \p{etaPlus}^{\left[\slot{k} > 0\right]} = \slot{factor} \\
s &= \min \left(\p{maxStep}, \max \left(\p{minStep}, \left(\slot{sizeBefore} + \left[\slot{t} = 1\right] \cdot \slot{lr}\right) \cdot \slot{factor}\right)\right) = \slot{size} \\
h &= \left[\slot{k} \ge 0\right] \cdot \slot{g} = \slot{kept} \\
\Delta &= -\slot{size} \cdot \operatorname{sign} \left(\slot{kept}\right) = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
k_t &= \operatorname{sign} \left(g_t h_{t-1}\right), \quad h_0 = 0 \\
c_t &= \begin{cases} \eta^+ & k_t = 1 \\ 1 & k_t = 0 \\ \eta^- & k_t = -1 \end{cases} \\
s_t &= \min \left(s_{\max}, \max \left(s_{\min}, s_{t-1} c_t\right)\right), \quad s_0 = \eta \\
h_t &= \begin{cases} g_t & k_t \ge 0 \\ 0 & k_t = -1 \end{cases} \\
\Delta_t &= -s_t \operatorname{sign} \left(h_t\right) \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def rprop(x, g, size, kept, t, lr=0.1, etaMinus=0.5, etaPlus=1.2, minStep=1e-6, maxStep=50):
    k = np.sign(g * kept)
    factor = np.where(k > 0, etaPlus, np.where(k < 0, etaMinus, 1))
    size = np.clip((lr if t == 1 else size) * factor, minStep, maxStep)
    kept = np.where(k < 0, 0, g)
    return x - size * np.sign(kept), size, kept`,
  pytorch: 'torch.optim.Rprop([x], lr=lr, etas=(etaMinus, etaPlus), step_sizes=(minStep, maxStep))',
})
