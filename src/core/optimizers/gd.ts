import { defineOptimizer } from '../define/optimizer.ts'
import { learningRate } from '../define/learningRate.ts'

/** Gradient descent. torch.optim.SGD. */
export const gd = defineOptimizer({
  id: 'gd',
  params: { lr: learningRate(0.1) },
  netLearningRate: 0.1,
  directions: [],
  bind: () => ({
    state: [],
    step(x, g, _state, lr) {
      for (let i = 0; i < x.length; i++) x[i]! -= lr * g[i]!
    },
    explain(x, g, _state, lr) {
      const delta = -lr * g
      return [
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
\Delta &= -\slot{lr} \cdot \slot{g} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`x_t = x_{t-1} - \eta\, g_t`,
  numpy: `def gd(x, g, lr=0.1):
    return x - lr * g`,
  pytorch: 'torch.optim.SGD([x], lr=lr)',
})
