import { defineSchedule } from '../define/schedule.ts'

/** The learning rate itself, after `warmup` steps on the line from 0 to it: step t of w has the factor t / w. */
export const constant = defineSchedule({
  id: 'constant',
  params: { warmup: { label: 'w', tex: 'w', default: 0, min: 0, max: 1000, step: 1, integer: true } },
  bind:
    ({ warmup }) =>
    (t) =>
      Math.min(1, t / Math.max(1, warmup)),
  tex: String.raw`\min \left(1, \frac{\t}{\max \left(1, \p{warmup}\right)}\right)`,
  numpy: `def constant(t, warmup=0):
    return np.minimum(1, t / np.maximum(1, warmup))`,
  pytorch: 'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: min(1, (t + 1) / max(1, warmup)))',
})
