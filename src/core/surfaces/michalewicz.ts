import { defineSurface } from '../define/surface.ts'
import { cos, sin } from '../maths/elementary.ts'

/** Michalewicz 1992, with m = 10: narrow straight trenches in a plain, deepest where two of them cross. */
export const michalewicz = defineSurface({
  id: 'michalewicz',
  formula: '−sin x · sin²⁰(x²/π) − sin y · sin²⁰(2y²/π)',
  tex: String.raw`\begin{aligned} & {-\sin\left(\x\right)}\sin^{20}\left(\frac{\x^2}{\pi}\right) \\ & - \sin\left(\y\right)\sin^{20}\left(\frac{2\y^2}{\pi}\right) \end{aligned}`,
  gradientTex: String.raw`\begin{aligned} & \begin{pmatrix} -\left(\cos\left(\x\right)\sin u + \frac{40\x}{\pi}\sin\left(\x\right)\cos u\right)\sin^{19} u \\ -\left(\cos\left(\y\right)\sin v + \frac{80\y}{\pi}\sin\left(\y\right)\cos v\right)\sin^{19} v \end{pmatrix} \\ & u = \frac{\x^2}{\pi}, \quad v = \frac{2\y^2}{\pi} \end{aligned}`,
  numpy: `def michalewicz(x, y):
    u = x ** 2 / np.pi
    v = 2 * y ** 2 / np.pi
    return -np.sin(x) * np.sin(u) ** 20 - np.sin(y) * np.sin(v) ** 20

def michalewicz_gradient(x, y):
    u = x ** 2 / np.pi
    v = 2 * y ** 2 / np.pi
    return np.array([
        -(np.cos(x) * np.sin(u) + 40 * x / np.pi * np.sin(x) * np.cos(u)) * np.sin(u) ** 19,
        -(np.cos(y) * np.sin(v) + 80 * y / np.pi * np.sin(y) * np.cos(v)) * np.sin(v) ** 19,
    ])`,
  value(x, y) {
    return height(x, (x * x) / Math.PI) + height(y, (2 * (y * y)) / Math.PI)
  },
  gradient(x, y, out) {
    out[0] = slope(x, (x * x) / Math.PI, 40 / Math.PI)
    out[1] = slope(y, (2 * (y * y)) / Math.PI, 80 / Math.PI)
  },
  domain: [
    [0, 4],
    [0, 4],
  ],
  minima: [[2.202905513296628, 1.570796326794897]],
  start: [2.6, 1.3],
})

/** −sin t · sin²⁰ u */
function height(t: number, u: number): number {
  const s = sin(u)
  const s4 = s * s * (s * s)
  const s16 = s4 * s4 * (s4 * s4)
  return -sin(t) * (s16 * s4)
}

/** The derivative of the height by t, where 20 du/dt = rate · t. */
function slope(t: number, u: number, rate: number): number {
  const s = sin(u)
  const s2 = s * s
  const s8 = s2 * s2 * (s2 * s2)
  return -(cos(t) * s + rate * t * sin(t) * cos(u)) * (s8 * s8 * (s2 * s))
}
