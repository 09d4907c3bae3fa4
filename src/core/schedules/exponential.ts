import { defineSchedule } from '../define/schedule.ts'
import { power } from '../maths/elementary.ts'
import { constant } from './constant.ts'

/**
 * Falls to γ of itself at each step; torch.optim.lr_scheduler.ExponentialLR. Multiplied by the warm-up of `constant`, during
 * which the steps count too.
 */
export const exponential = defineSchedule({
  id: 'exponential',
  params: {
    gamma: { label: 'γ', tex: '\\gamma', default: 0.99, min: 0.9, max: 1, step: 0.0001 },
    ...constant.params,
  },
  bind({ gamma, warmup }) {
    const warmth = constant.bind({ warmup })
    return (t) => power(gamma, t - 1) * warmth(t)
  },
  tex: String.raw`\p{gamma}^{\t - 1} \cdot ${constant.tex}`,
  numpy: `def exponential(t, gamma=0.99, warmup=0):
    return gamma ** (t - 1) * np.minimum(1, t / np.maximum(1, warmup))`,
  pytorch:
    'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: gamma ** t * min(1, (t + 1) / max(1, warmup)))',
})
