import { defineSurface } from '../define/surface.ts'

/** The book's surface for comparing optimizers: twenty times as steep across as along. */
export const ravine = defineSurface({
  id: 'ravine',
  formula: 'x²/20 + y²',
  tex: String.raw`\frac{\x^2}{20} + \y^2`,
  gradientTex: String.raw`\begin{pmatrix} \x / 10 \\ 2\y \end{pmatrix}`,
  numpy: `def ravine(x, y):
    return x ** 2 / 20 + y ** 2

def ravine_gradient(x, y):
    return np.array([x / 10, 2 * y])`,
  value: (x, y) => (x * x) / 20 + y * y,
  gradient(x, y, out) {
    out[0] = x / 10
    out[1] = 2 * y
  },
  hessian: [1 / 10, 0, 2],
  domain: [
    [-10, 10],
    [-5, 5],
  ],
  minima: [[0, 0]],
  start: [-7, 2],
})
