import { defineOptimizer } from '../define/optimizer.ts'
import { adamParameters } from '../define/adamParameters.ts'
import { power } from '../maths/elementary.ts'

/** AdamW. Loshchilov and Hutter 2017; torch.optim.AdamW: x shrinks to w first, and Adam's step starts from there. */
export const adamw = defineOptimizer({
  id: 'adamw',
  params: {
    ...adamParameters,
    weightDecay: { label: 'λ', tex: '\\lambda', default: 0.01, min: 0, max: 1, step: 0.001 },
  },
  netLearningRate: 0.01,
  directions: ['mHat'],
  bind: ({ beta1, beta2, eps, weightDecay }) => ({
    state: ['m', 'v'],
    step(x, g, state, lr, t) {
      const m = state[0]!
      const v = state[1]!
      const mShare = 1 - power(beta1, t)
      const vShare = 1 - power(beta2, t)
      const kept = 1 - lr * weightDecay
      for (let i = 0; i < x.length; i++) {
        m[i] = beta1 * m[i]! + (1 - beta1) * g[i]!
        v[i] = beta2 * v[i]! + (1 - beta2) * (g[i]! * g[i]!)
        x[i] = x[i]! * kept - (lr * (m[i]! / mShare)) / (Math.sqrt(v[i]! / vShare) + eps)
      }
    },
    explain(x, g, state, lr, t) {
      const w = x * (1 - lr * weightDecay)
      const m = beta1 * state[0]! + (1 - beta1) * g
      const v = beta2 * state[1]! + (1 - beta2) * (g * g)
      const mHat = m / (1 - power(beta1, t))
      const vHat = v / (1 - power(beta2, t))
      const delta = (-lr * mHat) / (Math.sqrt(vHat) + eps)
      return [
        { name: 'w', value: w },
        { name: 'm', value: m },
        { name: 'v', value: v },
        { name: 'mHat', value: mHat },
        { name: 'vHat', value: vHat },
        { name: 'delta', value: delta },
        { name: 'next', value: w + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
w &= \slot{x} \cdot (1 - \slot{lr} \cdot \p{weightDecay}) = \slot{w} \\
m &= \p{beta1} \cdot \slot{mBefore} + (1 - \p{beta1}) \cdot \slot{g} = \slot{m} \\
v &= \p{beta2} \cdot \slot{vBefore} + (1 - \p{beta2}) \cdot \slot{g}^2 = \slot{v} \\
\hat{m} &= \frac{\slot{m}}{1 - \p{beta1}^{\slot{t}}} = \slot{mHat} \\
\hat{v} &= \frac{\slot{v}}{1 - \p{beta2}^{\slot{t}}} = \slot{vHat} \\
\Delta &= -\slot{lr} \cdot \frac{\slot{mHat}}{\sqrt{\slot{vHat}} + \p{eps}} = \slot{delta} \\
x &= \slot{w} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
w_t &= x_{t-1} (1 - \eta \lambda) \\
m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
\hat{m}_t &= \frac{m_t}{1 - \beta_1^t} \\
\hat{v}_t &= \frac{v_t}{1 - \beta_2^t} \\
\Delta_t &= -\eta\, \frac{\hat{m}_t}{\sqrt{\hat{v}_t} + \varepsilon} \\
x_t &= w_t + \Delta_t
\end{aligned}`,
  numpy: `def adamw(x, g, m, v, t, lr=0.1, beta1=0.9, beta2=0.999, eps=1e-8, weightDecay=0.01):
    w = x * (1 - lr * weightDecay)
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g ** 2
    m_hat = m / (1 - beta1 ** t)
    v_hat = v / (1 - beta2 ** t)
    return w - lr * m_hat / (np.sqrt(v_hat) + eps), m, v`,
  pytorch: 'torch.optim.AdamW([x], lr=lr, betas=(beta1, beta2), eps=eps, weight_decay=weightDecay)',
})
