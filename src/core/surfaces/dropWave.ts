import { defineSurface } from '../define/surface.ts'
import { cos, sin } from '../maths/elementary.ts'

/** Rings like those around a drop that fell into water, lower towards the middle. Molga and Smutnicki 2005. */
export const dropWave = defineSurface({
  id: 'drop-wave',
  formula: '−(1 + cos 12r)/(½r² + 2), r = √(x² + y²)',
  tex: String.raw`-\frac{1 + \cos\left(12r\right)}{\frac{1}{2}r^2 + 2}, \quad r = \sqrt{\x^2 + \y^2}`,
  gradientTex: String.raw`\begin{aligned} & \left(\frac{12\sin\left(12r\right)}{rd} + \frac{1 + \cos\left(12r\right)}{d^2}\right)\begin{pmatrix} \x \\ \y \end{pmatrix} \\ & r = \sqrt{\x^2 + \y^2} \\ & d = \frac{1}{2}\left(\x^2 + \y^2\right) + 2 \end{aligned}`,
  numpy: `def drop_wave(x, y):
    r = np.sqrt(x ** 2 + y ** 2)
    return -(1 + np.cos(12 * r)) / ((x ** 2 + y ** 2) / 2 + 2)

def drop_wave_gradient(x, y):
    r = np.sqrt(x ** 2 + y ** 2)
    d = (x ** 2 + y ** 2) / 2 + 2
    over = np.where(r > 0, r, 1)  # in the middle the gradient is (0, 0)
    slope = 12 * np.sin(12 * r) / (over * d) + (1 + np.cos(12 * r)) / d ** 2
    return np.array([x * slope, y * slope])`,
  value(x, y) {
    const square = x * x + y * y
    return -(1 + cos(12 * Math.sqrt(square))) / (square / 2 + 2)
  },
  gradient(x, y, out) {
    const square = x * x + y * y
    const r = Math.sqrt(square)
    const d = square / 2 + 2
    const ring = r === 0 ? 0 : (12 * sin(12 * r)) / (r * d)
    const slope = ring + (1 + cos(12 * r)) / (d * d)
    out[0] = x * slope
    out[1] = y * slope
  },
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  minima: [[0, 0]],
  start: [-1.1, 0.8],
})
