import { defineSurface } from '../define/surface.ts'
import { cos, sin } from '../maths/elementary.ts'

/**
 * McCormick's function, as in Lootsma 1972: a valley along x = y with a wave in its floor. Its minimum is the lowest
 * point of the domain only: f(x − π, y − π) = f(x, y) − π, so that the floor falls without end.
 */
export const mccormick = defineSurface({
  id: 'mccormick',
  formula: 'sin(x + y) + (x − y)² − 1.5x + 2.5y + 1',
  tex: String.raw`\sin\left(\x + \y\right) + \left(\x - \y\right)^2 - 1.5\x + 2.5\y + 1`,
  gradientTex: String.raw`\begin{pmatrix} \cos\left(\x + \y\right) + 2\left(\x - \y\right) - 1.5 \\ \cos\left(\x + \y\right) - 2\left(\x - \y\right) + 2.5 \end{pmatrix}`,
  numpy: `def mccormick(x, y):
    return np.sin(x + y) + (x - y) ** 2 - 1.5 * x + 2.5 * y + 1

def mccormick_gradient(x, y):
    c = np.cos(x + y)
    return np.array([c + 2 * (x - y) - 1.5, c - 2 * (x - y) + 2.5])`,
  value: (x, y) => sin(x + y) + (x - y) * (x - y) - 1.5 * x + 2.5 * y + 1,
  gradient(x, y, out) {
    const c = cos(x + y)
    out[0] = c + 2 * (x - y) - 1.5
    out[1] = c - 2 * (x - y) + 2.5
  },
  domain: [
    [-1.5, 4],
    [-3, 4],
  ],
  minima: [[-0.5471975511965975, -1.547197551196597]],
  start: [0, 3],
})
