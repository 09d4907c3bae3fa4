import { defineSurface } from '../define/surface.ts'

/** Three valleys and three ridges meet at a point that is flat to second order. Hilbert and Cohn-Vossen 1932. */
export const monkeySaddle = defineSurface({
  id: 'monkey-saddle',
  formula: 'x³ − 3xy²',
  tex: String.raw`\x^3 - 3\x\y^2`,
  gradientTex: String.raw`\begin{pmatrix} 3\x^2 - 3\y^2 \\ -6\x\y \end{pmatrix}`,
  numpy: `def monkey_saddle(x, y):
    return x ** 3 - 3 * x * y ** 2

def monkey_saddle_gradient(x, y):
    return np.array([3 * x ** 2 - 3 * y ** 2, -6 * x * y])`,
  value: (x, y) => x * x * x - 3 * x * (y * y),
  gradient(x, y, out) {
    out[0] = 3 * (x * x) - 3 * (y * y)
    out[1] = -6 * x * y
  },
  domain: [
    [-1.5, 1.5],
    [-1.5, 1.5],
  ],
  minima: [],
  start: [1.2, 0.001],
})
