import { defineSurface } from '../define/surface.ts'

/**
 * Goldstein and Price 1971: heights from 3 to a million in one picture. Its usual factors, 19 − 14x + 3x² − 14y + 6xy + 3y²
 * and 18 − 32x + 12x² + 48y − 36xy + 27y², are 36 − 20s + 3s² and 18 − 16d + 3d² with s = x + y + 1 and d = 2x − 3y.
 */
export const goldsteinPrice = defineSurface({
  id: 'goldstein-price',
  formula: '(1 + (x + y + 1)²·(…)) · (30 + (2x − 3y)²·(…))',
  tex: String.raw`\begin{aligned} & \left(1 + s^2\left(36 - 20s + 3s^2\right)\right) \\ & \cdot \left(30 + d^2\left(18 - 16d + 3d^2\right)\right) \\ & s = \x + \y + 1, \quad d = 2\x - 3\y \end{aligned}`,
  gradientTex: String.raw`\begin{aligned} & \begin{pmatrix} A'B + 2AB' \\ A'B - 3AB' \end{pmatrix} \\ & A = 1 + s^2\left(36 - 20s + 3s^2\right) \\ & A' = 12s\left(s - 2\right)\left(s - 3\right) \\ & B = 30 + d^2\left(18 - 16d + 3d^2\right) \\ & B' = 12d\left(d - 1\right)\left(d - 3\right) \\ & s = \x + \y + 1, \quad d = 2\x - 3\y \end{aligned}`,
  numpy: `def goldstein_price(x, y):
    s = x + y + 1
    d = 2 * x - 3 * y
    a = 1 + s ** 2 * (36 - 20 * s + 3 * s ** 2)
    b = 30 + d ** 2 * (18 - 16 * d + 3 * d ** 2)
    return a * b

def goldstein_price_gradient(x, y):
    s = x + y + 1
    d = 2 * x - 3 * y
    a = 1 + s ** 2 * (36 - 20 * s + 3 * s ** 2)
    b = 30 + d ** 2 * (18 - 16 * d + 3 * d ** 2)
    da = 12 * s * (s - 2) * (s - 3)
    db = 12 * d * (d - 1) * (d - 3)
    return np.array([da * b + 2 * a * db, da * b - 3 * a * db])`,
  value(x, y) {
    const s = x + y + 1
    const d = 2 * x - 3 * y
    return (1 + s * s * (36 - 20 * s + 3 * (s * s))) * (30 + d * d * (18 - 16 * d + 3 * (d * d)))
  },
  gradient(x, y, out) {
    const s = x + y + 1
    const d = 2 * x - 3 * y
    const a = 1 + s * s * (36 - 20 * s + 3 * (s * s))
    const b = 30 + d * d * (18 - 16 * d + 3 * (d * d))
    const alongS = 12 * s * (s - 2) * (s - 3) * b
    const alongD = 12 * d * (d - 1) * (d - 3) * a
    out[0] = alongS + 2 * alongD
    out[1] = alongS - 3 * alongD
  },
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  minima: [[0, -1]],
  start: [-1.5, 0.5],
})
