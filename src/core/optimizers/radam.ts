import { defineOptimizer } from '../define/optimizer.ts'
import { adamParameters } from '../define/adamParameters.ts'
import { power } from '../maths/elementary.ts'

/** ρ at last. */
const longest = (beta2: number) => 2 / (1 - beta2) - 1

/** ρ at step t: over how many gradients, as it were, v is a mean. */
const lengthAt = (beta2: number, t: number) => {
  const fade = power(beta2, t)
  return longest(beta2) - (2 * t * fade) / (1 - fade)
}

/** The fewer gradients v is a mean over, the more 1/√v varies, and the shorter the step; 0 where its variance has no bound. */
const rectification = (rho: number, rhoInf: number) =>
  rho > 5 ? Math.sqrt(((rho - 4) * (rho - 2) * rhoInf) / ((rhoInf - 4) * (rhoInf - 2) * rho)) : 0

/**
 * RAdam. Liu et al. 2019; torch.optim.RAdam. While ρ ≤ 5 nothing divides m̂: the factor a is 1. β₂ ≤ 2/3 never gets beyond.
 */
export const radam = defineOptimizer({
  id: 'radam',
  params: adamParameters,
  netLearningRate: 0.01,
  directions: ['mHat'],
  bind: ({ beta1, beta2, eps }) => ({
    state: ['m', 'v'],
    step(x, g, state, lr, t) {
      const m = state[0]!
      const v = state[1]!
      const mShare = 1 - power(beta1, t)
      const root = Math.sqrt(1 - power(beta2, t))
      const rho = lengthAt(beta2, t)
      const r = rectification(rho, longest(beta2))
      const early = rho > 5 ? 0 : 1
      for (let i = 0; i < x.length; i++) {
        m[i] = beta1 * m[i]! + (1 - beta1) * g[i]!
        v[i] = beta2 * v[i]! + (1 - beta2) * (g[i]! * g[i]!)
        const a = early + r * (root / (Math.sqrt(v[i]!) + eps))
        x[i]! -= lr * (m[i]! / mShare) * a
      }
    },
    explain(x, g, state, lr, t) {
      const m = beta1 * state[0]! + (1 - beta1) * g
      const v = beta2 * state[1]! + (1 - beta2) * (g * g)
      const mHat = m / (1 - power(beta1, t))
      const rhoInf = longest(beta2)
      const rho = lengthAt(beta2, t)
      const r = rectification(rho, rhoInf)
      const early = rho > 5 ? 0 : 1
      const a = early + r * (Math.sqrt(1 - power(beta2, t)) / (Math.sqrt(v) + eps))
      const delta = -lr * mHat * a
      return [
        { name: 'm', value: m },
        { name: 'v', value: v },
        { name: 'mHat', value: mHat },
        { name: 'rhoInf', value: rhoInf },
        { name: 'rho', value: rho },
        { name: 'r', value: r },
        { name: 'a', value: a },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  // A bracket is 1 where what it says is true, and 0 where it is not.
  tex: String.raw`\begin{aligned}
m &= \p{beta1} \cdot \slot{mBefore} + (1 - \p{beta1}) \cdot \slot{g} = \slot{m} \\
v &= \p{beta2} \cdot \slot{vBefore} + (1 - \p{beta2}) \cdot \slot{g}^2 = \slot{v} \\
\hat{m} &= \frac{\slot{m}}{1 - \p{beta1}^{\slot{t}}} = \slot{mHat} \\
\rho_\infty &= \frac{2}{1 - \p{beta2}} - 1 = \slot{rhoInf} \\
\rho &= \slot{rhoInf} - \frac{2 \cdot \slot{t} \cdot \p{beta2}^{\slot{t}}}{1 - \p{beta2}^{\slot{t}}} = \slot{rho} \\
r &= \sqrt{\left[\slot{rho} > 5\right] \cdot \frac{(\slot{rho} - 4)(\slot{rho} - 2) \cdot \slot{rhoInf}}{(\slot{rhoInf} - 4)(\slot{rhoInf} - 2) \cdot \slot{rho}}} = \slot{r} \\
a &= \left[\slot{rho} \le 5\right] + \slot{r} \cdot \frac{\sqrt{1 - \p{beta2}^{\slot{t}}}}{\sqrt{\slot{v}} + \p{eps}} = \slot{a} \\
\Delta &= -\slot{lr} \cdot \slot{mHat} \cdot \slot{a} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
\hat{m}_t &= \frac{m_t}{1 - \beta_1^t} \\
\rho_t &= \rho_\infty - \frac{2 t \beta_2^t}{1 - \beta_2^t}, \quad \rho_\infty = \frac{2}{1 - \beta_2} - 1 \\
r_t &= \sqrt{\frac{(\rho_t - 4)(\rho_t - 2)\, \rho_\infty}{(\rho_\infty - 4)(\rho_\infty - 2)\, \rho_t}} \\
a_t &= \begin{cases} r_t\, \frac{\sqrt{1 - \beta_2^t}}{\sqrt{v_t} + \varepsilon} & \rho_t > 5 \\ 1 & \rho_t \le 5 \end{cases} \\
\Delta_t &= -\eta\, \hat{m}_t\, a_t \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def radam(x, g, m, v, t, lr=0.1, beta1=0.9, beta2=0.999, eps=1e-8):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g ** 2
    m_hat = m / (1 - beta1 ** t)
    rho_inf = 2 / (1 - beta2) - 1
    rho = rho_inf - 2 * t * beta2 ** t / (1 - beta2 ** t)
    a = 1
    if rho > 5:
        r = np.sqrt((rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho))
        a = r * np.sqrt(1 - beta2 ** t) / (np.sqrt(v) + eps)
    return x - lr * m_hat * a, m, v`,
  pytorch: 'torch.optim.RAdam([x], lr=lr, betas=(beta1, beta2), eps=eps)',
})
