import { defineOptimizer } from '../define/optimizer.ts'
import { epsilon } from '../define/adamParameters.ts'
import { learningRate } from '../define/learningRate.ts'

/** Adadelta. Zeiler 2012; torch.optim.Adadelta. d has the units of x, for u is a running mean of its own squares. */
export const adadelta = defineOptimizer({
  id: 'adadelta',
  params: {
    lr: learningRate(1),
    rho: { label: 'ρ', tex: '\\rho', default: 0.9, min: 0, max: 0.999, step: 0.001 },
    eps: epsilon(1e-6),
  },
  netLearningRate: 1,
  directions: [],
  bind: ({ rho, eps }) => ({
    state: ['v', 'u'],
    step(x, g, state, lr) {
      const v = state[0]!
      const u = state[1]!
      for (let i = 0; i < x.length; i++) {
        v[i] = rho * v[i]! + (1 - rho) * (g[i]! * g[i]!)
        const d = (Math.sqrt(u[i]! + eps) / Math.sqrt(v[i]! + eps)) * g[i]!
        u[i] = rho * u[i]! + (1 - rho) * (d * d)
        x[i]! -= lr * d
      }
    },
    explain(x, g, state, lr) {
      const v = rho * state[0]! + (1 - rho) * (g * g)
      const d = (Math.sqrt(state[1]! + eps) / Math.sqrt(v + eps)) * g
      const delta = -lr * d
      return [
        { name: 'v', value: v },
        { name: 'd', value: d },
        { name: 'u', value: rho * state[1]! + (1 - rho) * (d * d) },
        { name: 'delta', value: delta },
        { name: 'next', value: x + delta },
      ]
    },
  }),
  tex: String.raw`\begin{aligned}
v &= \p{rho} \cdot \slot{vBefore} + (1 - \p{rho}) \cdot \slot{g}^2 = \slot{v} \\
d &= \frac{\sqrt{\slot{uBefore} + \p{eps}}}{\sqrt{\slot{v} + \p{eps}}} \cdot \slot{g} = \slot{d} \\
u &= \p{rho} \cdot \slot{uBefore} + (1 - \p{rho}) \cdot \slot{d}^2 = \slot{u} \\
\Delta &= -\slot{lr} \cdot \slot{d} = \slot{delta} \\
x &= \slot{x} + \slot{delta} = \slot{next}
\end{aligned}`,
  symbolicTex: String.raw`\begin{aligned}
v_t &= \rho\, v_{t-1} + (1 - \rho)\, g_t^2 \\
d_t &= \frac{\sqrt{u_{t-1} + \varepsilon}}{\sqrt{v_t + \varepsilon}}\, g_t \\
u_t &= \rho\, u_{t-1} + (1 - \rho)\, d_t^2 \\
\Delta_t &= -\eta\, d_t \\
x_t &= x_{t-1} + \Delta_t
\end{aligned}`,
  numpy: `def adadelta(x, g, v, u, lr=1, rho=0.9, eps=1e-6):
    v = rho * v + (1 - rho) * g ** 2
    d = np.sqrt(u + eps) / np.sqrt(v + eps) * g
    u = rho * u + (1 - rho) * d ** 2
    return x - lr * d, v, u`,
  pytorch: 'torch.optim.Adadelta([x], lr=lr, rho=rho, eps=eps)',
})
