import { defineSurface } from '../define/surface.ts'

/** Himmelblau 1972: the squared errors of two equations that hold together at four points. */
export const himmelblau = defineSurface({
  id: 'himmelblau',
  formula: '(x² + y − 11)² + (x + y² − 7)²',
  tex: String.raw`\left(\x^2 + \y - 11\right)^2 + \left(\x + \y^2 - 7\right)^2`,
  gradientTex: String.raw`\begin{aligned} & \begin{pmatrix} 4\x u + 2v \\ 2u + 4\y v \end{pmatrix} \\ & u = \x^2 + \y - 11 \\ & v = \x + \y^2 - 7 \end{aligned}`,
  numpy: `def himmelblau(x, y):
    return (x ** 2 + y - 11) ** 2 + (x + y ** 2 - 7) ** 2

def himmelblau_gradient(x, y):
    u = x ** 2 + y - 11
    v = x + y ** 2 - 7
    return np.array([4 * x * u + 2 * v, 2 * u + 4 * y * v])`,
  value(x, y) {
    const u = x * x + y - 11
    const v = x + y * y - 7
    return u * u + v * v
  },
  gradient(x, y, out) {
    const u = x * x + y - 11
    const v = x + y * y - 7
    out[0] = 4 * x * u + 2 * v
    out[1] = 2 * u + 4 * y * v
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  minima: [
    [3, 2],
    [-2.805118086952745, 3.131312518250573],
    [-3.779310253377747, -3.28318599128617],
    [3.584428340330492, -1.848126526964404],
  ],
  start: [-0.2, -0.8],
})
