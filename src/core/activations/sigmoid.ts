import { defineActivation } from '../define/activation.ts'
import { exp } from '../maths/elementary.ts'

/** σ(x) = 1/(1 + e^−x). The exponent is never positive, so nothing overflows and the left tail keeps its digits. */
export function logistic(x: number): number {
  const e = exp(-Math.abs(x))
  return (x < 0 ? e : 1) / (1 + e)
}

/** σ′(x) = e^−|x| / (1 + e^−|x|)². Unlike σ(1 − σ) it does not become 0 as soon as σ rounds to 1, at x = 37. */
export function logisticSlope(x: number): number {
  const e = exp(-Math.abs(x))
  return e / ((1 + e) * (1 + e))
}

/** The logistic function; torch.nn.Sigmoid. */
export const sigmoid = defineActivation({
  id: 'sigmoid',
  params: {},
  bind: () => ({
    value: logistic,
    slope: logisticSlope,
    range: { low: 0, high: 1 },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`\frac{1}{1 + e^{-\x}}`,
  numpy: `def sigmoid(x):
    return 1 / (1 + np.exp(-x))`,
  pytorch: 'torch.sigmoid(x)',
})
