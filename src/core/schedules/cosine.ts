import { defineSchedule } from '../define/schedule.ts'
import { cos } from '../maths/elementary.ts'
import { constant } from './constant.ts'

/**
 * Falls along half a wave of the cosine to 0 and stays there, where torch.optim.lr_scheduler.CosineAnnealingLR (to 0) rises
 * again. Loshchilov and Hutter 2016. Multiplied by the warm-up of `constant`, during which the steps count too.
 */
export const cosine = defineSchedule({
  id: 'cosine',
  params: {
    steps: {
      label: 'T',
      tex: 'T',
      default: 1000,
      min: 1,
      max: 1_000_000,
      step: 0.05,
      scale: 'log',
      integer: true,
    },
    ...constant.params,
  },
  bind({ steps, warmup }) {
    const warmth = constant.bind({ warmup })
    return (t) => ((1 + cos((Math.PI * Math.min(t - 1, steps)) / steps)) / 2) * warmth(t)
  },
  tex: String.raw`\frac{1}{2} \left(1 + \cos \frac{\pi \cdot \min \left(\t - 1, \p{steps}\right)}{\p{steps}}\right) \cdot ${constant.tex}`,
  numpy: `def cosine(t, steps=1000, warmup=0):
    wave = (1 + np.cos(np.pi * np.minimum(t - 1, steps) / steps)) / 2
    return wave * np.minimum(1, t / np.maximum(1, warmup))`,
  pytorch: `torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: (
    (1 + torch.cos(torch.tensor(torch.pi * min(t, steps) / steps, dtype=torch.float64)).item()) / 2
    * min(1, (t + 1) / max(1, warmup))
))`,
})
