import { defineSurface } from '../define/surface.ts'

/** Three valleys in a row, the middle one the lowest. Branin 1972. */
export const threeHumpCamel = defineSurface({
  id: 'three-hump-camel',
  formula: '2x² − 1.05x⁴ + x⁶/6 + xy + y²',
  tex: String.raw`2\x^2 - 1.05\x^4 + \frac{\x^6}{6} + \x\y + \y^2`,
  gradientTex: String.raw`\begin{pmatrix} 4\x - 4.2\x^3 + \x^5 + \y \\ \x + 2\y \end{pmatrix}`,
  numpy: `def three_hump_camel(x, y):
    return 2 * x ** 2 - 1.05 * x ** 4 + x ** 6 / 6 + x * y + y ** 2

def three_hump_camel_gradient(x, y):
    return np.array([4 * x - 4.2 * x ** 3 + x ** 5 + y, x + 2 * y])`,
  value(x, y) {
    const x2 = x * x
    return x2 * (2 + x2 * (-1.05 + x2 / 6)) + x * y + y * y
  },
  gradient(x, y, out) {
    const x2 = x * x
    out[0] = x * (4 + x2 * (-4.2 + x2)) + y
    out[1] = x + 2 * y
  },
  domain: [
    [-2.5, 2.5],
    [-2.5, 2.5],
  ],
  minima: [[0, 0]],
  start: [-2, 0.5],
})
