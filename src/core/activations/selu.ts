import { defineActivation } from '../define/activation.ts'
import { exp, expm1 } from '../maths/elementary.ts'

/** The two constants for which mean 0 and variance 1 are a fixed point of a layer with lecun-normal weights. */
const scale = 1.0507009873554805
const alpha = 1.6732632423543772

/** Scaled exponential linear unit. Klambauer et al. 2017; torch.nn.SELU, whose slope at 0 is scale·α. */
export const selu = defineActivation({
  id: 'selu',
  params: {},
  bind: () => ({
    value: (x) => (x > 0 ? scale * x : scale * alpha * expm1(x)),
    slope: (x) => (x > 0 ? scale : scale * alpha * exp(x)),
    range: { low: -scale * alpha, high: Infinity },
    monotone: true,
    kinks: [0],
  }),
  tex: String.raw`1.0507 \cdot \begin{cases} \x & \x > 0 \\ 1.6733\left(e^{\x} - 1\right) & \x \le 0 \end{cases}`,
  numpy: `def selu(x):
    scale, alpha = 1.0507009873554805, 1.6732632423543772
    return scale * np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))`,
  pytorch: 'torch.nn.functional.selu(x)',
})
