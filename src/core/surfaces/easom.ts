import { defineSurface } from '../define/surface.ts'
import { cos, exp, sin } from '../maths/elementary.ts'

/** Easom 1990: a hole of width 1 at (π, π) in a plain that is flat to many digits. */
export const easom = defineSurface({
  id: 'easom',
  formula: '−cos x · cos y · exp(−(x − π)² − (y − π)²)',
  tex: String.raw`-\cos\left(\x\right)\cos\left(\y\right)e^{-\left(\x - \pi\right)^2 - \left(\y - \pi\right)^2}`,
  gradientTex: String.raw`\begin{aligned} & \begin{pmatrix} p\cos\left(\y\right)\left(\sin\left(\x\right) + 2\left(\x - \pi\right)\cos\left(\x\right)\right) \\ p\cos\left(\x\right)\left(\sin\left(\y\right) + 2\left(\y - \pi\right)\cos\left(\y\right)\right) \end{pmatrix} \\ & p = e^{-\left(\x - \pi\right)^2 - \left(\y - \pi\right)^2} \end{aligned}`,
  numpy: `def easom(x, y):
    p = np.exp(-(x - np.pi) ** 2 - (y - np.pi) ** 2)
    return -np.cos(x) * np.cos(y) * p

def easom_gradient(x, y):
    p = np.exp(-(x - np.pi) ** 2 - (y - np.pi) ** 2)
    return np.array([
        p * np.cos(y) * (np.sin(x) + 2 * (x - np.pi) * np.cos(x)),
        p * np.cos(x) * (np.sin(y) + 2 * (y - np.pi) * np.cos(y)),
    ])`,
  value(x, y) {
    const u = x - Math.PI
    const v = y - Math.PI
    return -cos(x) * cos(y) * exp(-(u * u) - v * v)
  },
  gradient(x, y, out) {
    const u = x - Math.PI
    const v = y - Math.PI
    const p = exp(-(u * u) - v * v)
    const cosX = cos(x)
    const cosY = cos(y)
    out[0] = p * cosY * (sin(x) + 2 * u * cosX)
    out[1] = p * cosX * (sin(y) + 2 * v * cosY)
  },
  domain: [
    [-1, 7],
    [-1, 7],
  ],
  minima: [[3.141592653589793, 3.141592653589793]],
  start: [1.8, 2],
})
