import { defineSurface } from '../define/surface.ts'
import { cos, sin } from '../maths/elementary.ts'

const b = 5.1 / (4 * Math.PI * Math.PI)
const c = 5 / Math.PI
const s = 10 * (1 - 1 / (8 * Math.PI))

/** Branin 1972, with the constants of Dixon and Szegő 1978: a bent valley with three equal minima in its floor. */
export const branin = defineSurface({
  id: 'branin',
  formula: '(y − 5.1x²/(4π²) + 5x/π − 6)² + 10(1 − 1/(8π)) cos x + 10',
  tex: String.raw`\begin{aligned} & \left(\y - \frac{5.1\x^2}{4\pi^2} + \frac{5\x}{\pi} - 6\right)^2 \\ & + 10\left(1 - \frac{1}{8\pi}\right)\cos\left(\x\right) + 10 \end{aligned}`,
  gradientTex: String.raw`\begin{aligned} & \begin{pmatrix} 2u\left(\frac{5}{\pi} - \frac{5.1\x}{2\pi^2}\right) - 10\left(1 - \frac{1}{8\pi}\right)\sin\left(\x\right) \\ 2u \end{pmatrix} \\ & u = \y - \frac{5.1\x^2}{4\pi^2} + \frac{5\x}{\pi} - 6 \end{aligned}`,
  numpy: `def branin(x, y):
    u = y - 5.1 / (4 * np.pi ** 2) * x ** 2 + 5 / np.pi * x - 6
    return u ** 2 + 10 * (1 - 1 / (8 * np.pi)) * np.cos(x) + 10

def branin_gradient(x, y):
    u = y - 5.1 / (4 * np.pi ** 2) * x ** 2 + 5 / np.pi * x - 6
    slope = 5 / np.pi - 5.1 / (2 * np.pi ** 2) * x
    return np.array([2 * u * slope - 10 * (1 - 1 / (8 * np.pi)) * np.sin(x), 2 * u])`,
  value(x, y) {
    const u = y - b * (x * x) + c * x - 6
    return u * u + s * cos(x) + 10
  },
  gradient(x, y, out) {
    const u = y - b * (x * x) + c * x - 6
    out[0] = 2 * u * (c - 2 * b * x) - s * sin(x)
    out[1] = 2 * u
  },
  domain: [
    [-5, 10],
    [0, 15],
  ],
  minima: [
    [-3.141592653589793, 12.275],
    [3.141592653589793, 2.275],
    [9.42477796076938, 2.475],
  ],
  start: [2, 10],
})
