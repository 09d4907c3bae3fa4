import { defineSchedule } from '../define/schedule.ts'
import { power } from '../maths/elementary.ts'
import { constant } from './constant.ts'

/**
 * Falls to γ of itself after each n steps; torch.optim.lr_scheduler.StepLR. Multiplied by the warm-up of `constant`, during
 * which the steps count too.
 */
export const step = defineSchedule({
  id: 'step',
  params: {
    every: {
      label: 'n',
      tex: 'n',
      default: 100,
      min: 1,
      max: 100_000,
      step: 0.05,
      scale: 'log',
      integer: true,
    },
    gamma: { label: 'γ', tex: '\\gamma', default: 0.5, min: 0.01, max: 1, step: 0.01 },
    ...constant.params,
  },
  bind({ every, gamma, warmup }) {
    const warmth = constant.bind({ warmup })
    return (t) => power(gamma, Math.floor((t - 1) / every)) * warmth(t)
  },
  tex: String.raw`\p{gamma}^{\left\lfloor (\t - 1) / \p{every} \right\rfloor} \cdot ${constant.tex}`,
  numpy: `def step(t, every=100, gamma=0.5, warmup=0):
    return gamma ** ((t - 1) // every) * np.minimum(1, t / np.maximum(1, warmup))`,
  pytorch:
    'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: gamma ** (t // every) * min(1, (t + 1) / max(1, warmup)))',
})
