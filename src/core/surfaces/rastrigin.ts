import { defineSurface } from '../define/surface.ts'
import { cos, sin } from '../maths/elementary.ts'

/** Rastrigin 1974: a bowl with a hollow near every point of whole coordinates, about a hundred in the domain. */
export const rastrigin = defineSurface({
  id: 'rastrigin',
  formula: '20 + x² − 10 cos 2πx + y² − 10 cos 2πy',
  tex: String.raw`\begin{aligned} & 20 + \x^2 - 10\cos\left(2\pi \cdot \x\right) \\ & + \y^2 - 10\cos\left(2\pi \cdot \y\right) \end{aligned}`,
  gradientTex: String.raw`\begin{pmatrix} 2\x + 20\pi\sin\left(2\pi \cdot \x\right) \\ 2\y + 20\pi\sin\left(2\pi \cdot \y\right) \end{pmatrix}`,
  numpy: `def rastrigin(x, y):
    return 20 + x ** 2 - 10 * np.cos(2 * np.pi * x) + y ** 2 - 10 * np.cos(2 * np.pi * y)

def rastrigin_gradient(x, y):
    return np.array([
        2 * x + 20 * np.pi * np.sin(2 * np.pi * x),
        2 * y + 20 * np.pi * np.sin(2 * np.pi * y),
    ])`,
  value: (x, y) => 20 + x * x - 10 * cos(2 * Math.PI * x) + y * y - 10 * cos(2 * Math.PI * y),
  gradient(x, y, out) {
    out[0] = 2 * x + 20 * Math.PI * sin(2 * Math.PI * x)
    out[1] = 2 * y + 20 * Math.PI * sin(2 * Math.PI * y)
  },
  domain: [
    [-5.12, 5.12],
    [-5.12, 5.12],
  ],
  minima: [[0, 0]],
  start: [3.4, -2.7],
})
