import { defineOptimizer } from '../define/optimizer.ts'
import { adamParameters } from '../define/adamParameters.ts'
import { power } from '../maths/elementary.ts'

/** AMSGrad. Reddi, Kale and Kumar 2018; torch.optim.Adam(amsgrad=True), which takes the maximum first and corrects it then. */
export const amsgrad = defineOptimizer({
  id: 'amsgrad',
  params: adamParameters,
  netLearningRate: 0.01,
  directions: ['mHat'],
  bind: ({ beta1, beta2, eps }) => ({
    state: ['m', 'v', 'peak'],
    step(x, g, state, lr, t) {
      const m = state[0]!
      const v = state[1]!
      const peak = state[2]!
      const mShare = 1 - power(beta1, t)
      const vShare = 1 - power(beta2, t)
      for (let i = 0; i < x.length; i++) {
        m[i] = beta1 * m[i]! + (1 - beta1) * g[i]!
        v[i] = beta2 * v[i]! + (1 - beta2) * (g[i]! * g[i]!)
        peak[i] = Math.max(peak[i]!, v[i]!)
        x[i]! -= (lr * (m[i]! / mShare)) / (Math.sqrt(peak[i]! / vShare) + eps)
      }
    },
    explain(x, g, state, lr, t) {
      const m = beta1 * state[0]! + (1 - beta1) * g
      const v = beta2 * state[1]! + (1 - beta2) * (g * g)
      const peak = Math.max(state[2]!, v)
      const mHat = m / (1 - power(beta1, t))
      const vHat = peak / (1 - power(beta2, t))
      const delta = (-lr * mHat) / (Math.sqrt(vHat) + eps)
      return [
        { name: 'm', value: m },
        { name: 'v', value: v },
        { name: 'peak', value: peak },
        { name: 'mHat', value: mHat },
        { name: 'vHat', value: vHat },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
m &= \p{beta1} \cdot \slot{mBefore} + (1 - \p{beta1}) \cdot \slot{g} = \slot{m} \\
v &= \p{beta2} \cdot \slot{vBefore} + (1 - \p{beta2}) \cdot \slot{g}^2 = \slot{v} \\
v^{\max} &= \max \left(\slot{peakBefore}, \slot{v}\right) = \slot{peak} \\
\hat{m} &= \frac{\slot{m}}{1 - \p{beta1}^{\slot{t}}} = \slot{mHat} \\
\hat{v} &= \frac{\slot{peak}}{1 - \p{beta2}^{\slot{t}}} = \slot{vHat} \\
\Delta &= -\slot{lr} \cdot \frac{\slot{mHat}}{\sqrt{\slot{vHat}} + \p{eps}} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
v^{\max}_t &= \max \left(v^{\max}_{t-1}, v_t\right) \\
\hat{m}_t &= \frac{m_t}{1 - \beta_1^t} \\
\hat{v}_t &= \frac{v^{\max}_t}{1 - \beta_2^t} \\
\Delta_t &= -\eta\, \frac{\hat{m}_t}{\sqrt{\hat{v}_t} + \varepsilon} \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def amsgrad(x, g, m, v, peak, t, lr=0.1, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g ** 2
    peak = np.maximum(peak, v)
    m_hat = m / (1 - beta1 ** t)
    v_hat = peak / (1 - beta2 ** t)
    return x - lr * m_hat / (np.sqrt(v_hat) + eps), m, v, peak`,
  pytorch: 'torch.optim.Adam([x], lr=lr, betas=(beta1, beta2), eps=eps, amsgrad=True)',
})
