import { defineActivation } from '../define/activation.ts'

/** Beyond this x² overflows; b no longer counts there, and √(x² + b) is |x|. */
const large = 1e150

/** (x + √(x² + b))/2. Barron 2021. */
export const squareplus = defineActivation({
  id: 'squareplus',
  params: { b: { label: 'b', tex: 'b', default: 4, min: 0.1, max: 10, step: 0.1 } },
  bind({ b }) {
    const root = (x: number) => (Math.abs(x) > large ? Math.abs(x) : Math.sqrt(x * x + b))
    // Below zero x + root cancels; (x + root)(root − x) = b gives the same without a difference.
    const value = (x: number) => (x < 0 ? b / 2 / (root(x) - x) : x / 2 + root(x) / 2)
    return {
      value,
      slope: (x) => (x > large ? 1 : value(x) / root(x)),
      range: { low: 0, high: Infinity },
      monotone: true,
      kinks: [],
    }
  },
  tex: String.raw`\frac{\x + \sqrt{\x^2 + \p{b}}}{2}`,
  numpy: `def squareplus(x, b=4.0):
    return (x + np.sqrt(x * x + b)) / 2`,
  pytorch: '(x + torch.sqrt(x * x + b)) / 2',
})
