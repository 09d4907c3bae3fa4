import { defineLoss, only } from '../define/loss.ts'
import { power } from '../maths/elementary.ts'
import { logOf, logOfRest } from './bce.ts'

const inside = (y: number) => Math.max(0, Math.min(1, y))

/**
 * The slope of −q^γ log p in p, with q = 1 − p. Near p = 0 it is guarded as PyTorch guards bce's; at p = 1 it is the
 * limit, 0, where the product would be 0·∞.
 */
function slopeOf(gamma: number, p: number, q: number, surprise: number): number {
  if (surprise === 0) return 0
  return -gamma * power(q, gamma - 1) * surprise - (power(q, gamma) * q) / Math.max(p * q, 1e-12)
}

/**
 * Binary cross-entropy of a probability, times (1 − p)^γ with p the probability of what came true. Lin et al. 2017,
 * without their class weight α. Logarithms are clamped at −100 as in bce; between t = 0 and t = 1 it goes in a straight line.
 */
export const focal = defineLoss({
  id: 'focal',
  params: { gamma: { label: 'γ', tex: '\\gamma', default: 2, min: 0, max: 5, step: 0.1 } },
  domain: 'probability',
  targets: 'binary',
  reduction: 'mean',
  bind: ({ gamma }) => ({
    at(y, t) {
      const p = inside(y)
      const q = inside(1 - y)
      return -(t * power(q, gamma) * logOf(y) + (1 - t) * power(p, gamma) * logOfRest(y))
    },
    slopeAt(y, t) {
      const p = inside(y)
      const q = inside(1 - y)
      return t * slopeOf(gamma, p, q, -logOf(y)) - (1 - t) * slopeOf(gamma, q, p, -logOfRest(y))
    },
    facts: { kinks: () => [], convex: true, steepest: Infinity, minimum: only },
  }),
  tex: String.raw`-\left(1 - \slot{p}\right)^{\p{gamma}} \log \slot{p}`,
  symbolicTex: String.raw`\begin{aligned} & -\frac{1}{n} \sum_i \left(1 - p_i\right)^{\gamma} \log p_i \\ & p_i = \begin{cases} y_i & t_i = 1 \\ 1 - y_i & t_i = 0 \end{cases} \end{aligned}`,
  gradientTex: String.raw`\begin{aligned} & \left(2 \t - 1\right) \frac{\left(1 - \slot{p}\right)^{\p{gamma} - 1}}{\slot{p}} \\ & \cdot \left(\p{gamma} \slot{p} \log \slot{p} + \slot{p} - 1\right) \end{aligned}`,
  numpy: `def focal(y, t, gamma=2.0):
    log_y = np.log(np.maximum(y, np.exp(-100)))
    log_rest = np.log(np.maximum(1 - y, np.exp(-100)))
    return -np.mean(t * (1 - y) ** gamma * log_y + (1 - t) * y**gamma * log_rest)`,
  pytorch:
    "(torch.abs(t - y) ** gamma * torch.nn.functional.binary_cross_entropy(y, t, reduction='none')).mean()",
})
