import { defineActivation } from '../define/activation.ts'
import { exp, log1p } from '../maths/elementary.ts'
import { logistic } from './sigmoid.ts'

/** ln σ(x), finite wherever x is; torch.nn.LogSigmoid. Its slope is σ(−x). */
export const logSigmoid = defineActivation({
  id: 'log-sigmoid',
  params: {},
  bind: () => ({
    value: (x) => Math.min(x, 0) - log1p(exp(-Math.abs(x))),
    slope: (x) => logistic(-x),
    range: { low: -Infinity, high: 0 },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`-\ln\left(1 + e^{-\x}\right)`,
  numpy: `def log_sigmoid(x):
    return -np.logaddexp(0, -x)`,
  pytorch: 'torch.nn.functional.logsigmoid(x)',
})
