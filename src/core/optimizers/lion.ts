import { defineOptimizer } from '../define/optimizer.ts'
import { beta1, beta2 } from '../define/adamParameters.ts'
import { learningRate } from '../define/learningRate.ts'

/** Lion. Chen et al. 2023, without weight decay; not in torch.optim. c leans to the newest gradient, m remembers longer. */
export const lion = defineOptimizer({
  id: 'lion',
  params: {
    lr: learningRate(0.02),
    beta1,
    beta2: { ...beta2, default: 0.99 },
  },
  netLearningRate: 0.001,
  directions: ['c'],
  bind: ({ beta1, beta2 }) => ({
    state: ['m'],
    step(x, g, state, lr) {
      const m = state[0]!
      for (let i = 0; i < x.length; i++) {
        x[i]! -= lr * Math.sign(beta1 * m[i]! + (1 - beta1) * g[i]!)
        m[i] = beta2 * m[i]! + (1 - beta2) * g[i]!
      }
    },
    explain(x, g, state, lr) {
      const c = beta1 * state[0]! + (1 - beta1) * g
      const delta = -lr * Math.sign(c)
      return [
        { name: 'c', value: c },
        { name: 'm', value: beta2 * state[0]! + (1 - beta2) * g },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
c &= \p{beta1} \cdot \slot{mBefore} + (1 - \p{beta1}) \cdot \slot{g} = \slot{c} \\
m &= \p{beta2} \cdot \slot{mBefore} + (1 - \p{beta2}) \cdot \slot{g} = \slot{m} \\
\Delta &= -\slot{lr} \cdot \operatorname{sign} \left(\slot{c}\right) = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
c_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
m_t &= \beta_2 m_{t-1} + (1 - \beta_2)\, g_t \\
\Delta_t &= -\eta \operatorname{sign} \left(c_t\right) \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def lion(x, g, m, lr=0.02, beta1=0.9, beta2=0.99):
    c = beta1 * m + (1 - beta1) * g
    m = beta2 * m + (1 - beta2) * g
    return x - lr * np.sign(c), m`,
  pytorch: null,
})
