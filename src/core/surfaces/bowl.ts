import { defineSurface } from '../define/surface.ts'

/** The book's x0² + x1². */
export const bowl = defineSurface({
  id: 'bowl',
  formula: 'x² + y²',
  tex: String.raw`\x^2 + \y^2`,
  gradientTex: String.raw`\begin{pmatrix} 2\x \\ 2\y \end{pmatrix}`,
  numpy: `def bowl(x, y):
    return x ** 2 + y ** 2

def bowl_gradient(x, y):
    return np.array([2 * x, 2 * y])`,
  value: (x, y) => x * x + y * y,
  gradient(x, y, out) {
    out[0] = 2 * x
    out[1] = 2 * y
  },
  hessian: [2, 0, 2],
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  minima: [[0, 0]],
  start: [-3, 4],
})
