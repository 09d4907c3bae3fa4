import { defineSurface } from '../define/surface.ts'

/** Matyas: a valley along x = y, twenty-five times as steep across as along. */
export const matyas = defineSurface({
  id: 'matyas',
  formula: '0.26(x² + y²) − 0.48xy',
  tex: String.raw`0.26\left(\x^2 + \y^2\right) - 0.48\x\y`,
  gradientTex: String.raw`\begin{pmatrix} 0.52\x - 0.48\y \\ 0.52\y - 0.48\x \end{pmatrix}`,
  numpy: `def matyas(x, y):
    return 0.26 * (x ** 2 + y ** 2) - 0.48 * x * y

def matyas_gradient(x, y):
    return np.array([0.52 * x - 0.48 * y, 0.52 * y - 0.48 * x])`,
  value: (x, y) => 0.26 * (x * x + y * y) - 0.48 * x * y,
  gradient(x, y, out) {
    out[0] = 0.52 * x - 0.48 * y
    out[1] = 0.52 * y - 0.48 * x
  },
  hessian: [0.52, -0.48, 0.52],
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  minima: [[0, 0]],
  start: [-9, 3],
})
