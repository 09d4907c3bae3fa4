import { defineSurface } from '../define/surface.ts'

/** Booth: the squared errors of two linear equations, a valley nine times as steep across as along, and tilted by 45°. */
export const booth = defineSurface({
  id: 'booth',
  formula: '(x + 2y − 7)² + (2x + y − 5)²',
  tex: String.raw`\left(\x + 2\y - 7\right)^2 + \left(2\x + \y - 5\right)^2`,
  gradientTex: String.raw`\begin{pmatrix} 10\x + 8\y - 34 \\ 8\x + 10\y - 38 \end{pmatrix}`,
  numpy: `def booth(x, y):
    return (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2

def booth_gradient(x, y):
    return np.array([10 * x + 8 * y - 34, 8 * x + 10 * y - 38])`,
  value(x, y) {
    const u = x + 2 * y - 7
    const v = 2 * x + y - 5
    return u * u + v * v
  },
  gradient(x, y, out) {
    out[0] = 10 * x + 8 * y - 34
    out[1] = 8 * x + 10 * y - 38
  },
  hessian: [10, 8, 10],
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  minima: [[1, 3]],
  start: [-6, 6],
})
