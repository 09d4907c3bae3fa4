import { defineOptimizer } from '../define/optimizer.ts'
import { learningRate } from '../define/learningRate.ts'

/** Gradient descent. torch.optim.SGD. */
export const gd = defineOptimizer({
  id: 'gd',
  params: { lr: learningRate(0.1) },
  netLearningRate: 0.1,
  bind: () => ({
    state: [],
    step(x, g, _state, lr) {
      for (let i = 0; i < x.length; i++) x[i]! -= lr * g[i]!
    },
    explain: (x, g, _state, lr) => [{ name: 'next', value: x - lr * g }],
  }),
  tex: String.raw`\begin{aligned}
x &= \slot{x} - \slot{lr} \cdot \slot{g} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`x_t = x_{t-1} - \eta\, g_t`,
  numpy: `def gd(x, g, lr=0.1):
    return x - lr * g`,
  pytorch: 'torch.optim.SGD([x], lr=lr)',
})
