import { defineLoss, only } from '../define/loss.ts'

/** ½d² for a difference |d| up to δ, a straight line of slope δ beyond. Huber 1964; torch.nn.HuberLoss. */
export const huber = defineLoss({
  id: 'huber',
  params: { delta: { label: 'δ', tex: '\\delta', default: 1, min: 0.1, max: 5, step: 0.1 } },
  domain: 'real',
  targets: 'any',
  reduction: 'mean',
  bind: ({ delta }) => ({
    at(y, t) {
      const d = Math.abs(y - t)
      return d <= delta ? 0.5 * d * d : delta * (d - 0.5 * delta)
    },
    slopeAt: (y, t) => Math.max(-delta, Math.min(delta, y - t)),
    facts: { kinks: () => [], convex: true, steepest: delta, minimum: only },
  }),
  tex: String.raw`\begin{cases} \tfrac{1}{2} \cdot \slot{d}^2 & \left|\slot{d}\right| \le \p{delta} \\ \p{delta} \left(\left|\slot{d}\right| - \tfrac{1}{2} \p{delta}\right) & \left|\slot{d}\right| > \p{delta} \end{cases}`,
  symbolicTex: String.raw`\begin{aligned} & \frac{1}{n} \sum_i \begin{cases} \tfrac{1}{2} d_i^2 & \left|d_i\right| \le \delta \\ \delta \left(\left|d_i\right| - \tfrac{1}{2} \delta\right) & \left|d_i\right| > \delta \end{cases} \\ & d_i = y_i - t_i \end{aligned}`,
  gradientTex: String.raw`\max \left(-\p{delta}, \min \left(\p{delta}, \y - \t\right)\right)`,
  numpy: `def huber(y, t, delta=1.0):
    d = np.abs(y - t)
    return np.mean(np.where(d <= delta, 0.5 * d**2, delta * (d - 0.5 * delta)))`,
  pytorch: 'torch.nn.functional.huber_loss(y, t, delta=delta)',
})
