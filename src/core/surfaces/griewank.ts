import { defineSurface } from '../define/surface.ts'
import { cos, sin } from '../maths/elementary.ts'

/** Griewank 1981: a wide, shallow bowl under a product of waves. */
export const griewank = defineSurface({
  id: 'griewank',
  formula: '1 + (x² + y²)/4000 − cos x · cos(y/√2)',
  tex: String.raw`1 + \frac{\x^2 + \y^2}{4000} - \cos\left(\x\right)\cos\left(\frac{\y}{\sqrt{2}}\right)`,
  gradientTex: String.raw`\begin{pmatrix} \frac{\x}{2000} + \sin\left(\x\right)\cos\left(\frac{\y}{\sqrt{2}}\right) \\ \frac{\y}{2000} + \frac{1}{\sqrt{2}}\cos\left(\x\right)\sin\left(\frac{\y}{\sqrt{2}}\right) \end{pmatrix}`,
  numpy: `def griewank(x, y):
    return 1 + (x ** 2 + y ** 2) / 4000 - np.cos(x) * np.cos(y / 2 ** 0.5)

def griewank_gradient(x, y):
    return np.array([
        x / 2000 + np.sin(x) * np.cos(y / 2 ** 0.5),
        y / 2000 + np.cos(x) * np.sin(y / 2 ** 0.5) / 2 ** 0.5,
    ])`,
  value: (x, y) => 1 + (x * x + y * y) / 4000 - cos(x) * cos(y / Math.SQRT2),
  gradient(x, y, out) {
    // sin x cos v and cos x sin v are half the sum and half the difference of these: two sines instead of four.
    const v = y / Math.SQRT2
    const sinSum = sin(x + v)
    const sinDifference = sin(x - v)
    out[0] = x / 2000 + (sinSum + sinDifference) / 2
    out[1] = y / 2000 + (sinSum - sinDifference) / (2 * Math.SQRT2)
  },
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  minima: [[0, 0]],
  start: [-7, 6],
})
