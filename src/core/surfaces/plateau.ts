import { defineSurface } from '../define/surface.ts'
import { exp, expm1 } from '../maths/elementary.ts'

/** A Gaussian upside down: a round hole in a plain whose slope fades faster than any power of the distance. */
export const plateau = defineSurface({
  id: 'plateau',
  formula: '1 − exp(−(x² + y²))',
  tex: String.raw`1 - e^{-\left(\x^2 + \y^2\right)}`,
  gradientTex: String.raw`\begin{pmatrix} 2\x\,e^{-\left(\x^2 + \y^2\right)} \\ 2\y\,e^{-\left(\x^2 + \y^2\right)} \end{pmatrix}`,
  numpy: `def plateau(x, y):
    return -np.expm1(-(x ** 2 + y ** 2))  # 1 - exp, with all its digits

def plateau_gradient(x, y):
    e = np.exp(-(x ** 2 + y ** 2))
    return np.array([2 * x * e, 2 * y * e])`,
  value: (x, y) => -expm1(-(x * x + y * y)),
  gradient(x, y, out) {
    const e = exp(-(x * x + y * y))
    out[0] = 2 * x * e
    out[1] = 2 * y * e
  },
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  minima: [[0, 0]],
  start: [-1.8, 1.3],
})
