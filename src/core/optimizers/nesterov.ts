import { defineOptimizer } from '../define/optimizer.ts'
import { learningRate } from '../define/learningRate.ts'

/**
 * Nesterov's momentum. Nesterov 1983, Sutskever et al. 2013; torch.optim.SGD(nesterov=True), which wants μ > 0. The paper
 * takes the gradient where v is about to lead; x here is that place, so the gradient is the one at x.
 */
export const nesterov = defineOptimizer({
  id: 'nesterov',
  params: {
    lr: learningRate(0.05),
    momentum: { label: 'μ', tex: '\\mu', default: 0.9, min: 0.001, max: 0.999, step: 0.001 },
  },
  netLearningRate: 0.03,
  directions: ['v'],
  bind: ({ momentum: mu }) => ({
    state: ['v'],
    step(x, g, state, lr) {
      const v = state[0]!
      for (let i = 0; i < x.length; i++) {
        v[i] = mu * v[i]! + g[i]!
        x[i]! -= lr * (g[i]! + mu * v[i]!)
      }
    },
    explain(x, g, state, lr) {
      const v = mu * state[0]! + g
      const d = g + mu * v
      const delta = -lr * d
      return [
        { name: 'v', value: v },
        { name: 'd', value: d },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
v &= \p{momentum} \cdot \slot{vBefore} + \slot{g} = \slot{v} \\
d &= \slot{g} + \p{momentum} \cdot \slot{v} = \slot{d} \\
\Delta &= -\slot{lr} \cdot \slot{d} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
v_t &= \mu\, v_{t-1} + g_t \\
d_t &= g_t + \mu\, v_t \\
\Delta_t &= -\eta\, d_t \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def nesterov(x, g, v, lr=0.05, momentum=0.9):
    v = momentum * v + g
    return x - lr * (g + momentum * v), v`,
  pytorch: 'torch.optim.SGD([x], lr=lr, momentum=momentum, nesterov=True)',
})
