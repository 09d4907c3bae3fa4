import { defineOptimizer } from '../define/optimizer.ts'
import { adamParameters } from '../define/adamParameters.ts'
import { power } from '../maths/elementary.ts'

/**
 * NAdam. Dozat 2016; torch.optim.NAdam. μ rises with the step from β₁/2 to β₁, faster the larger ψ. s = 1 − μ₁μ₂…μₜ, what
 * m̂ makes up for, starts at 0 (PyTorch keeps the product itself).
 */
export const nadam = defineOptimizer({
  id: 'nadam',
  params: {
    ...adamParameters,
    momentumDecay: { label: 'ψ', tex: '\\psi', default: 0.004, min: 0, max: 1, step: 0.001 },
  },
  netLearningRate: 0.01,
  directions: ['mHat'],
  bind: ({ beta1, beta2, eps, momentumDecay: psi }) => ({
    state: ['m', 'v', 's'],
    step(x, g, state, lr, t) {
      const m = state[0]!
      const v = state[1]!
      const s = state[2]!
      const mu = beta1 * (1 - 0.5 * power(0.96, t * psi))
      const muNext = beta1 * (1 - 0.5 * power(0.96, (t + 1) * psi))
      const vShare = 1 - power(beta2, t)
      for (let i = 0; i < x.length; i++) {
        m[i] = beta1 * m[i]! + (1 - beta1) * g[i]!
        v[i] = beta2 * v[i]! + (1 - beta2) * (g[i]! * g[i]!)
        s[i] = 1 - (1 - s[i]!) * mu
        const sNext = 1 - (1 - s[i]!) * muNext
        const mHat = (muNext * m[i]!) / sNext + ((1 - mu) * g[i]!) / s[i]!
        x[i]! -= (lr * mHat) / (Math.sqrt(v[i]! / vShare) + eps)
      }
    },
    explain(x, g, state, lr, t) {
      const mu = beta1 * (1 - 0.5 * power(0.96, t * psi))
      const muNext = beta1 * (1 - 0.5 * power(0.96, (t + 1) * psi))
      const m = beta1 * state[0]! + (1 - beta1) * g
      const v = beta2 * state[1]! + (1 - beta2) * (g * g)
      const s = 1 - (1 - state[2]!) * mu
      const sNext = 1 - (1 - s) * muNext
      const mHat = (muNext * m) / sNext + ((1 - mu) * g) / s
      const vHat = v / (1 - power(beta2, t))
      const delta = (-lr * mHat) / (Math.sqrt(vHat) + eps)
      return [
        { name: 'mu', value: mu },
        { name: 'muNext', value: muNext },
        { name: 'm', value: m },
        { name: 'v', value: v },
        { name: 's', value: s },
        { name: 'sNext', value: sNext },
        { name: 'mHat', value: mHat },
        { name: 'vHat', value: vHat },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
\mu &= \p{beta1} \cdot \left(1 - 0.5 \cdot 0.96^{\slot{t} \cdot \p{momentumDecay}}\right) = \slot{mu} \\
\mu' &= \p{beta1} \cdot \left(1 - 0.5 \cdot 0.96^{(\slot{t} + 1) \cdot \p{momentumDecay}}\right) = \slot{muNext} \\
m &= \p{beta1} \cdot \slot{mBefore} + (1 - \p{beta1}) \cdot \slot{g} = \slot{m} \\
v &= \p{beta2} \cdot \slot{vBefore} + (1 - \p{beta2}) \cdot \slot{g}^2 = \slot{v} \\
s &= 1 - (1 - \slot{sBefore}) \cdot \slot{mu} = \slot{s} \\
s' &= 1 - (1 - \slot{s}) \cdot \slot{muNext} = \slot{sNext} \\
\hat{m} &= \frac{\slot{muNext} \cdot \slot{m}}{\slot{sNext}} + \frac{(1 - \slot{mu}) \cdot \slot{g}}{\slot{s}} = \slot{mHat} \\
\hat{v} &= \frac{\slot{v}}{1 - \p{beta2}^{\slot{t}}} = \slot{vHat} \\
\Delta &= -\slot{lr} \cdot \frac{\slot{mHat}}{\sqrt{\slot{vHat}} + \p{eps}} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
\mu_t &= \beta_1 \left(1 - 0.5 \cdot 0.96^{t \psi}\right) \\
m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
s_t &= 1 - \mu_1 \mu_2 \cdots \mu_t \\
\hat{m}_t &= \frac{\mu_{t+1} m_t}{s_{t+1}} + \frac{(1 - \mu_t)\, g_t}{s_t} \\
\hat{v}_t &= \frac{v_t}{1 - \beta_2^t} \\
\Delta_t &= -\eta\, \frac{\hat{m}_t}{\sqrt{\hat{v}_t} + \varepsilon} \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def nadam(x, g, m, v, s, t, lr=0.1, beta1=0.9, beta2=0.999, eps=1e-8, momentumDecay=0.004):
    mu = beta1 * (1 - 0.5 * 0.96 ** (t * momentumDecay))
    mu_next = beta1 * (1 - 0.5 * 0.96 ** ((t + 1) * momentumDecay))
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g ** 2
    s = 1 - (1 - s) * mu
    s_next = 1 - (1 - s) * mu_next
    m_hat = mu_next * m / s_next + (1 - mu) * g / s
    v_hat = v / (1 - beta2 ** t)
    return x - lr * m_hat / (np.sqrt(v_hat) + eps), m, v, s`,
  pytorch: 'torch.optim.NAdam([x], lr=lr, betas=(beta1, beta2), eps=eps, momentum_decay=momentumDecay)',
})
