import { defineSurface } from '../define/surface.ts'

/** Six valleys, two of them equally deep and the lowest. Branin 1972, in the form of Dixon and Szegő 1978. */
export const sixHumpCamel = defineSurface({
  id: 'six-hump-camel',
  formula: '(4 − 2.1x² + x⁴/3)x² + xy + (4y² − 4)y²',
  tex: String.raw`\left(4 - 2.1\x^2 + \frac{\x^4}{3}\right)\x^2 + \x\y + \left(4\y^2 - 4\right)\y^2`,
  gradientTex: String.raw`\begin{pmatrix} 8\x - 8.4\x^3 + 2\x^5 + \y \\ \x - 8\y + 16\y^3 \end{pmatrix}`,
  numpy: `def six_hump_camel(x, y):
    return (4 - 2.1 * x ** 2 + x ** 4 / 3) * x ** 2 + x * y + (4 * y ** 2 - 4) * y ** 2

def six_hump_camel_gradient(x, y):
    return np.array([8 * x - 8.4 * x ** 3 + 2 * x ** 5 + y, x - 8 * y + 16 * y ** 3])`,
  value(x, y) {
    const x2 = x * x
    const y2 = y * y
    return (4 + x2 * (-2.1 + x2 / 3)) * x2 + x * y + (4 * y2 - 4) * y2
  },
  gradient(x, y, out) {
    const x2 = x * x
    out[0] = x * (8 + x2 * (-8.4 + 2 * x2)) + y
    out[1] = x + y * (16 * (y * y) - 8)
  },
  domain: [
    [-2, 2],
    [-1.2, 1.2],
  ],
  minima: [
    [0.08984201368301331, -0.7126564032704135],
    [-0.08984201368301331, 0.7126564032704135],
  ],
  start: [-1.8, -0.8],
})
