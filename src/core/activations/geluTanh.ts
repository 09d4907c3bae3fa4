import { defineActivation } from '../define/activation.ts'
import { logistic, logisticSlope } from './sigmoid.ts'

/** 2√(2/π) */
const rate = 1.5957691216057308
/** Beyond ±39 it equals 0 or x to the last digit. */
const tail = 39

const inner = (x: number) => rate * (x + 0.044715 * x * x * x)
const innerSlope = (x: number) => rate * (1 + 3 * 0.044715 * x * x)

/**
 * GELU by way of tanh; torch.nn.GELU(approximate='tanh').
 * With ½(1 + tanh u) = σ(2u) the left tail keeps its digits.
 */
export const geluTanh = defineActivation({
  id: 'gelu-tanh',
  params: {},
  bind: () => ({
    value: (x) => (x < -tail ? 0 : x * logistic(inner(x))),
    slope(x) {
      if (Math.abs(x) > tail) return x > 0 ? 1 : 0
      return logistic(inner(x)) + x * logisticSlope(inner(x)) * innerSlope(x)
    },
    // The minimum, at x = −0.7524614220710163.
    range: { low: -0.17004075057125406, high: Infinity },
    monotone: false,
    kinks: [],
  }),
  tex: String.raw`\begin{aligned} & \frac{\x}{2}\left(1 + \tanh u\right) \\ & u = \sqrt{\frac{2}{\pi}}\left(\x + 0.044715\x^3\right) \end{aligned}`,
  numpy: `def gelu_tanh(x):
    return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))`,
  pytorch: "torch.nn.functional.gelu(x, approximate='tanh')",
})
