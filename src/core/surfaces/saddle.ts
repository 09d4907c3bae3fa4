import { defineSurface } from '../define/surface.ts'

/** Down in y, up in x, without a minimum. */
export const saddle = defineSurface({
  id: 'saddle',
  formula: 'x² − y²',
  tex: String.raw`\x^2 - \y^2`,
  gradientTex: String.raw`\begin{pmatrix} 2\x \\ -2\y \end{pmatrix}`,
  numpy: `def saddle(x, y):
    return x ** 2 - y ** 2

def saddle_gradient(x, y):
    return np.array([2 * x, -2 * y])`,
  value: (x, y) => x * x - y * y,
  gradient(x, y, out) {
    out[0] = 2 * x
    out[1] = -2 * y
  },
  hessian: [2, 0, -2],
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  minima: [],
  start: [-1.5, 0.01],
})
