import { defineOptimizer } from '../define/optimizer.ts'
import { epsilon } from '../define/adamParameters.ts'
import { learningRate } from '../define/learningRate.ts'

/** RMSProp. Tieleman and Hinton 2012 (a lecture); torch.optim.RMSprop, not centred. Nothing makes up for v's start at 0. */
export const rmsprop = defineOptimizer({
  id: 'rmsprop',
  params: {
    lr: learningRate(0.05),
    alpha: { label: 'α', tex: '\\alpha', default: 0.99, min: 0, max: 0.999, step: 0.001 },
    eps: epsilon(1e-8),
  },
  netLearningRate: 0.003,
  directions: [],
  bind: ({ alpha, eps }) => ({
    state: ['v'],
    step(x, g, state, lr) {
      const v = state[0]!
      for (let i = 0; i < x.length; i++) {
        v[i] = alpha * v[i]! + (1 - alpha) * (g[i]! * g[i]!)
        x[i]! -= (lr * g[i]!) / (Math.sqrt(v[i]!) + eps)
      }
    },
    explain(x, g, state, lr) {
      const v = alpha * state[0]! + (1 - alpha) * (g * g)
      const delta = (-lr * g) / (Math.sqrt(v) + eps)
      return [
        { name: 'v', value: v },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
v &= \p{alpha} \cdot \slot{vBefore} + (1 - \p{alpha}) \cdot \slot{g}^2 = \slot{v} \\
\Delta &= -\slot{lr} \cdot \frac{\slot{g}}{\sqrt{\slot{v}} + \p{eps}} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
v_t &= \alpha\, v_{t-1} + (1 - \alpha)\, g_t^2 \\
\Delta_t &= -\eta\, \frac{g_t}{\sqrt{v_t} + \varepsilon} \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def rmsprop(x, g, v, lr=0.05, alpha=0.99, eps=1e-8):
    v = alpha * v + (1 - alpha) * g ** 2
    return x - lr * g / (np.sqrt(v) + eps), v`,
  pytorch: 'torch.optim.RMSprop([x], lr=lr, alpha=alpha, eps=eps)',
})
