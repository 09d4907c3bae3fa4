import { defineOptimizer } from '../define/optimizer.ts'
import { epsilon } from '../define/adamParameters.ts'
import { learningRate } from '../define/learningRate.ts'

/** AdaGrad. Duchi, Hazan and Singer 2011; torch.optim.Adagrad, with no decay of η but that of the growing sum s. */
export const adagrad = defineOptimizer({
  id: 'adagrad',
  params: {
    lr: learningRate(0.5),
    eps: epsilon(1e-10),
  },
  netLearningRate: 0.1,
  directions: [],
  bind: ({ eps }) => ({
    state: ['s'],
    step(x, g, state, lr) {
      const s = state[0]!
      for (let i = 0; i < x.length; i++) {
        s[i]! += g[i]! * g[i]!
        x[i]! -= (lr * g[i]!) / (Math.sqrt(s[i]!) + eps)
      }
    },
    explain(x, g, state, lr) {
      const s = state[0]! + g * g
      const delta = (-lr * g) / (Math.sqrt(s) + eps)
      return [
        { name: 's', value: s },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
s &= \slot{sBefore} + \slot{g}^2 = \slot{s} \\
\Delta &= -\slot{lr} \cdot \frac{\slot{g}}{\sqrt{\slot{s}} + \p{eps}} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
s_t &= s_{t-1} + g_t^2 \\
\Delta_t &= -\eta\, \frac{g_t}{\sqrt{s_t} + \varepsilon} \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def adagrad(x, g, s, lr=0.5, eps=1e-10):
    s = s + g ** 2
    return x - lr * g / (np.sqrt(s) + eps), s`,
  pytorch: 'torch.optim.Adagrad([x], lr=lr, eps=eps)',
})
