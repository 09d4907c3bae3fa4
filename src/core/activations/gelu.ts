import { defineActivation } from '../define/activation.ts'
import { erfc, exp } from '../maths/elementary.ts'

const sqrtHalf = 0.7071067811865476
/** 1/√(2π) */
const densityAtZero = 0.3989422804014327
/** Beyond ±39 the normal density and the left tail of Φ are below the smallest double. */
const tail = 39

/** Φ(x), by erfc so that the left tail keeps its digits. */
const probabilityBelow = (x: number) => 0.5 * erfc(-x * sqrtHalf)

/** Gaussian error linear unit, x·Φ(x), exact. Hendrycks and Gimpel 2016; torch.nn.GELU. */
export const gelu = defineActivation({
  id: 'gelu',
  params: {},
  bind: () => ({
    value: (x) => (x < -tail ? 0 : x * probabilityBelow(x)),
    slope(x) {
      if (Math.abs(x) > tail) return x > 0 ? 1 : 0
      return probabilityBelow(x) + x * densityAtZero * exp(-0.5 * x * x)
    },
    // The minimum, at x = −0.7517915246935645.
    range: { low: -0.16997120747990366, high: Infinity },
    monotone: false,
    kinks: [],
  }),
  tex: String.raw`\frac{\x}{2}\left(1 + \operatorname{erf}\left(\frac{\x}{\sqrt{2}}\right)\right)`,
  numpy: `from math import erfc

def gelu(x):
    return 0.5 * x * np.vectorize(erfc)(-x / np.sqrt(2))`,
  pytorch: 'torch.nn.functional.gelu(x)',
})
