import { defineSurface } from '../define/surface.ts'

/** Styblinski and Tang 1990: the same double valley along x and along y, so four valleys of three depths. */
export const styblinskiTang = defineSurface({
  id: 'styblinski-tang',
  formula: '½(x⁴ − 16x² + 5x + y⁴ − 16y² + 5y)',
  tex: String.raw`\frac{1}{2}\left(\x^4 - 16\x^2 + 5\x + \y^4 - 16\y^2 + 5\y\right)`,
  gradientTex: String.raw`\begin{pmatrix} 2\x^3 - 16\x + 2.5 \\ 2\y^3 - 16\y + 2.5 \end{pmatrix}`,
  numpy: `def styblinski_tang(x, y):
    return (x ** 4 - 16 * x ** 2 + 5 * x + y ** 4 - 16 * y ** 2 + 5 * y) / 2

def styblinski_tang_gradient(x, y):
    return np.array([2 * x ** 3 - 16 * x + 2.5, 2 * y ** 3 - 16 * y + 2.5])`,
  value: (x, y) => (x * (x * (x * x - 16) + 5) + y * (y * (y * y - 16) + 5)) / 2,
  gradient(x, y, out) {
    out[0] = x * (2 * (x * x) - 16) + 2.5
    out[1] = y * (2 * (y * y) - 16) + 2.5
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  minima: [[-2.903534027771177, -2.903534027771177]],
  start: [0.4, -0.4],
})
