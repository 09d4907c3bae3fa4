import { defineActivation } from '../define/activation.ts'
import { logistic, logisticSlope } from './sigmoid.ts'

/**
 * x·σ(βx): SiLU (torch.nn.SiLU) for β = 1, Swish for any β. Ramachandran et al. 2017.
 * Where σ or σ′ is 0 the product is left out, for 0·∞ would be NaN.
 */
export const silu = defineActivation({
  id: 'silu',
  params: { beta: { label: 'β', tex: '\\beta', default: 1, min: 0.1, max: 10, step: 0.1 } },
  bind: ({ beta }) => ({
    value(x) {
      const gate = logistic(beta * x)
      return gate === 0 ? 0 : x * gate
    },
    slope(x) {
      const gateSlope = logisticSlope(beta * x)
      return logistic(beta * x) + (gateSlope === 0 ? 0 : beta * x * gateSlope)
    },
    // The minimum, −W(1/e)/β with Lambert's W, at x = −(1 + W(1/e))/β.
    range: { low: -0.2784645427610738 / beta, high: Infinity },
    monotone: false,
    kinks: [],
  }),
  tex: String.raw`\frac{\x}{1 + e^{-\p{beta}\x}}`,
  numpy: `def silu(x, beta=1.0):
    return x / (1 + np.exp(-beta * x))`,
  pytorch: 'x * torch.sigmoid(beta * x)',
})
