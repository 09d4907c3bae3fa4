import { defineOptimizer } from '../define/optimizer.ts'
import { adamParameters } from '../define/adamParameters.ts'
import { power } from '../maths/elementary.ts'

/** AdaMax. Kingma and Ba 2014; torch.optim.Adamax, whose ε stands inside the maximum. u needs no correction of its start. */
export const adamax = defineOptimizer({
  id: 'adamax',
  params: adamParameters,
  netLearningRate: 0.01,
  directions: ['mHat'],
  bind: ({ beta1, beta2, eps }) => ({
    state: ['m', 'u'],
    step(x, g, state, lr, t) {
      const m = state[0]!
      const u = state[1]!
      const mShare = 1 - power(beta1, t)
      for (let i = 0; i < x.length; i++) {
        m[i] = beta1 * m[i]! + (1 - beta1) * g[i]!
        u[i] = Math.max(beta2 * u[i]!, Math.abs(g[i]!) + eps)
        x[i]! -= (lr * (m[i]! / mShare)) / u[i]!
      }
    },
    explain(x, g, state, lr, t) {
      const m = beta1 * state[0]! + (1 - beta1) * g
      const u = Math.max(beta2 * state[1]!, Math.abs(g) + eps)
      const mHat = m / (1 - power(beta1, t))
      const delta = (-lr * mHat) / u
      return [
        { name: 'm', value: m },
        { name: 'u', value: u },
        { name: 'mHat', value: mHat },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
m &= \p{beta1} \cdot \slot{mBefore} + (1 - \p{beta1}) \cdot \slot{g} = \slot{m} \\
u &= \max \left(\p{beta2} \cdot \slot{uBefore}, \left|\slot{g}\right| + \p{eps}\right) = \slot{u} \\
\hat{m} &= \frac{\slot{m}}{1 - \p{beta1}^{\slot{t}}} = \slot{mHat} \\
\Delta &= -\slot{lr} \cdot \frac{\slot{mHat}}{\slot{u}} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
u_t &= \max \left(\beta_2 u_{t-1}, \left|g_t\right| + \varepsilon\right) \\
\hat{m}_t &= \frac{m_t}{1 - \beta_1^t} \\
\Delta_t &= -\eta\, \frac{\hat{m}_t}{u_t} \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def adamax(x, g, m, u, t, lr=0.1, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * g
    u = np.maximum(beta2 * u, np.abs(g) + eps)
    m_hat = m / (1 - beta1 ** t)
    return x - lr * m_hat / u, m, u`,
  pytorch: 'torch.optim.Adamax([x], lr=lr, betas=(beta1, beta2), eps=eps)',
})
