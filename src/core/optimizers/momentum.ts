import { defineOptimizer } from '../define/optimizer.ts'
import { learningRate } from '../define/learningRate.ts'

/** Momentum. torch.optim.SGD(momentum=…): v sums gradients, and η scales the step, not the sum. */
export const momentum = defineOptimizer({
  id: 'momentum',
  params: {
    lr: learningRate(0.05),
    momentum: { label: 'μ', tex: '\\mu', default: 0.9, min: 0, max: 0.999, step: 0.001 },
  },
  netLearningRate: 0.03,
  directions: ['v'],
  bind: ({ momentum: mu }) => ({
    state: ['v'],
    step(x, g, state, lr) {
      const v = state[0]!
      for (let i = 0; i < x.length; i++) {
        v[i] = mu * v[i]! + g[i]!
        x[i]! -= lr * v[i]!
      }
    },
    explain(x, g, state, lr) {
      const v = mu * state[0]! + g
      const delta = -lr * v
      return [
        { name: 'v', value: v },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
v &= \p{momentum} \cdot \slot{vBefore} + \slot{g} = \slot{v} \\
\Delta &= -\slot{lr} \cdot \slot{v} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
v_t &= \mu\, v_{t-1} + g_t \\
\Delta_t &= -\eta\, v_t \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def momentum(x, g, v, lr=0.05, momentum=0.9):
    v = momentum * v + g
    return x - lr * v, v`,
  pytorch: 'torch.optim.SGD([x], lr=lr, momentum=momentum)',
})
