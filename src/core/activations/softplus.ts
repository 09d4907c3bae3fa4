import { defineActivation } from '../define/activation.ts'
import { exp, log1p } from '../maths/elementary.ts'
import { logistic } from './sigmoid.ts'

/** ln(1 + e^βx)/β. torch.nn.Softplus, without its switch to the straight line at βx > 20 (a difference below 2.1e-9/β). */
export const softplus = defineActivation({
  id: 'softplus',
  params: { beta: { label: 'β', tex: '\\beta', default: 1, min: 0.1, max: 10, step: 0.1 } },
  bind: ({ beta }) => ({
    value: (x) => Math.max(x, 0) + log1p(exp(-Math.abs(beta * x))) / beta,
    slope: (x) => logistic(beta * x),
    range: { low: 0, high: Infinity },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`\frac{1}{\p{beta}} \ln\left(1 + e^{\p{beta}\x}\right)`,
  numpy: `def softplus(x, beta=1.0):
    return np.logaddexp(0, beta * x) / beta`,
  pytorch: 'torch.nn.functional.softplus(x, beta)',
})
