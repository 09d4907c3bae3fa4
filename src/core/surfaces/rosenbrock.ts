import { defineSurface } from '../define/surface.ts'

/** Rosenbrock 1960: a curved valley y = x² whose floor hardly slopes. */
export const rosenbrock = defineSurface({
  id: 'rosenbrock',
  formula: '(1 − x)² + 100(y − x²)²',
  tex: String.raw`\left(1 - \x\right)^2 + 100\left(\y - \x^2\right)^2`,
  gradientTex: String.raw`\begin{pmatrix} -2\left(1 - \x\right) - 400\x\left(\y - \x^2\right) \\ 200\left(\y - \x^2\right) \end{pmatrix}`,
  numpy: `def rosenbrock(x, y):
    return (1 - x) ** 2 + 100 * (y - x ** 2) ** 2

def rosenbrock_gradient(x, y):
    return np.array([-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)])`,
  value: (x, y) => (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x),
  gradient(x, y, out) {
    out[0] = -2 * (1 - x) - 400 * x * (y - x * x)
    out[1] = 200 * (y - x * x)
  },
  domain: [
    [-2, 2],
    [-1, 3],
  ],
  minima: [[1, 1]],
  start: [-1.2, 1],
})
