import { defineSurface } from '../define/surface.ts'
import { cos, exp, sin } from '../maths/elementary.ts'

/** Ackley 1987: a funnel with a pointed tip, flatter the farther out, and dimples all over it. At the tip the gradient is (0, 0). */
export const ackley = defineSurface({
  id: 'ackley',
  formula: '−20 exp(−0.2√(½(x² + y²))) − exp(½(cos 2πx + …)) + e + 20',
  tex: String.raw`\begin{aligned} & 20 - 20\exp\left(-\frac{1}{5}\sqrt{\frac{\x^2 + \y^2}{2}}\right) \\ & + e - \exp\left(\frac{\cos\left(2\pi \cdot \x\right) + \cos\left(2\pi \cdot \y\right)}{2}\right) \end{aligned}`,
  gradientTex: String.raw`\begin{aligned} & \begin{pmatrix} \frac{2\x}{q}\,e^{-q/5} + \pi p\sin\left(2\pi \cdot \x\right) \\ \frac{2\y}{q}\,e^{-q/5} + \pi p\sin\left(2\pi \cdot \y\right) \end{pmatrix} \\ & q = \sqrt{\frac{\x^2 + \y^2}{2}} \\ & p = \exp\left(\frac{\cos\left(2\pi \cdot \x\right) + \cos\left(2\pi \cdot \y\right)}{2}\right) \end{aligned}`,
  numpy: `def ackley(x, y):
    q = np.sqrt((x ** 2 + y ** 2) / 2)
    p = np.exp((np.cos(2 * np.pi * x) + np.cos(2 * np.pi * y)) / 2)
    return 20 - 20 * np.exp(-q / 5) + (np.e - p)

def ackley_gradient(x, y):
    q = np.sqrt((x ** 2 + y ** 2) / 2)
    q = np.where(q > 0, q, 1)  # at the tip the gradient is (0, 0)
    p = np.exp((np.cos(2 * np.pi * x) + np.cos(2 * np.pi * y)) / 2)
    return np.array([
        2 * x / q * np.exp(-q / 5) + np.pi * p * np.sin(2 * np.pi * x),
        2 * y / q * np.exp(-q / 5) + np.pi * p * np.sin(2 * np.pi * y),
    ])`,
  value(x, y) {
    const q = Math.sqrt((x * x + y * y) / 2)
    const p = exp((cos(2 * Math.PI * x) + cos(2 * Math.PI * y)) / 2)
    return 20 - 20 * exp(-q / 5) + (Math.E - p)
  },
  gradient(x, y, out) {
    const q = Math.sqrt((x * x + y * y) / 2)
    const funnel = q === 0 ? 0 : (2 * exp(-q / 5)) / q
    const dimples = Math.PI * exp((cos(2 * Math.PI * x) + cos(2 * Math.PI * y)) / 2)
    out[0] = x * funnel + dimples * sin(2 * Math.PI * x)
    out[1] = y * funnel + dimples * sin(2 * Math.PI * y)
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  minima: [[0, 0]],
  start: [2.5, -3.4],
})
