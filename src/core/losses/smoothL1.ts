import { defineLoss, only } from '../define/loss.ts'

/** The absolute error with a parabola in its tip, |d| < β: Huber's loss divided by its δ. torch.nn.SmoothL1Loss. */
export const smoothL1 = defineLoss({
  id: 'smooth-l1',
  params: { beta: { label: 'β', tex: '\\beta', default: 1, min: 0.1, max: 5, step: 0.1 } },
  domain: 'real',
  targets: 'any',
  reduction: 'mean',
  bind: ({ beta }) => ({
    at(y, t) {
      const d = Math.abs(y - t)
      return d < beta ? (0.5 * d * d) / beta : d - 0.5 * beta
    },
    slopeAt: (y, t) => Math.max(-1, Math.min(1, (y - t) / beta)),
    facts: { kinks: () => [], convex: true, steepest: 1, minimum: only },
  }),
  tex: String.raw`\begin{cases} \frac{\slot{d}^2}{2 \cdot \p{beta}} & \left|\slot{d}\right| < \p{beta} \\ \left|\slot{d}\right| - \tfrac{1}{2} \p{beta} & \left|\slot{d}\right| \ge \p{beta} \end{cases}`,
  symbolicTex: String.raw`\begin{aligned} & \frac{1}{n} \sum_i \begin{cases} \frac{d_i^2}{2 \beta} & \left|d_i\right| < \beta \\ \left|d_i\right| - \tfrac{1}{2} \beta & \left|d_i\right| \ge \beta \end{cases} \\ & d_i = y_i - t_i \end{aligned}`,
  gradientTex: String.raw`\max \left(-1, \min \left(1, \frac{\y - \t}{\p{beta}}\right)\right)`,
  numpy: `def smooth_l1(y, t, beta=1.0):
    d = np.abs(y - t)
    return np.mean(np.where(d < beta, 0.5 * d**2 / beta, d - 0.5 * beta))`,
  pytorch: 'torch.nn.functional.smooth_l1_loss(y, t, beta=beta)',
})
