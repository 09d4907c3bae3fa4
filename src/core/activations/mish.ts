import { defineActivation } from '../define/activation.ts'
import { exp } from '../maths/elementary.ts'

/** tanh(ln(1 + e^x)) = n/(n + 2) with n = e^2x + 2e^x; for x > 0 multiplied through by e^−2x. No tanh or log needed. */
function gate(x: number): number {
  const e = exp(-Math.abs(x))
  return x > 0 ? (1 + 2 * e) / (1 + 2 * e + 2 * e * e) : (e * (e + 2)) / (e * (e + 2) + 2)
}

/** d gate/dx = 4e^x(e^x + 1)/(n + 2)². */
function gateSlope(x: number): number {
  const e = exp(-Math.abs(x))
  const bottom = x > 0 ? 1 + 2 * e + 2 * e * e : e * (e + 2) + 2
  return (4 * e * (x > 0 ? e : 1) * (1 + e)) / (bottom * bottom)
}

/** x·tanh(softplus(x)). Misra 2019; torch.nn.Mish. Where a factor is 0 the product is left out: 0·∞ would be NaN. */
export const mish = defineActivation({
  id: 'mish',
  params: {},
  bind: () => ({
    value(x) {
      const g = gate(x)
      return g === 0 ? 0 : x * g
    },
    slope(x) {
      const slope = gateSlope(x)
      return gate(x) + (slope === 0 ? 0 : x * slope)
    },
    // The minimum, at x = −1.1924312145154952.
    range: { low: -0.30884341301725043, high: Infinity },
    monotone: false,
    kinks: [],
  }),
  tex: String.raw`\x\tanh\left(\ln\left(1 + e^{\x}\right)\right)`,
  numpy: `def mish(x):
    return x * np.tanh(np.logaddexp(0, x))`,
  pytorch: 'torch.nn.functional.mish(x)',
})
