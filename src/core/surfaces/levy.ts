import { defineSurface } from '../define/surface.ts'
import { cos, sin } from '../maths/elementary.ts'

const sin2 = 0.9092974268256817
const cos2 = -0.4161468365471424

/** After Levy and Montalvo 1985: a valley crossed by high waves in x, with ripples that grow in y. */
export const levy = defineSurface({
  id: 'levy',
  formula: 'sin²πw + (w − 1)²(…) + (v − 1)²(…), w = (x + 3)/4, v = …',
  tex: String.raw`\begin{aligned} & \sin^2\left(\pi w\right) + \left(w - 1\right)^2\left(1 + 10\sin^2\left(\pi w + 1\right)\right) \\ & + \left(v - 1\right)^2\left(1 + \sin^2\left(2\pi v\right)\right) \\ & w = 1 + \frac{\x - 1}{4}, \quad v = 1 + \frac{\y - 1}{4} \end{aligned}`,
  gradientTex: String.raw`\begin{aligned} & \frac{1}{4}\begin{pmatrix} \pi\sin\left(2\pi w\right) + 2a\left(w - 1\right) + b\left(w - 1\right)^2 \\ 2c\left(v - 1\right) + d\left(v - 1\right)^2 \end{pmatrix} \\ & a = 1 + 10\sin^2\left(\pi w + 1\right) \\ & b = 10\pi\sin\left(2\pi w + 2\right) \\ & c = 1 + \sin^2\left(2\pi v\right), \quad d = 2\pi\sin\left(4\pi v\right) \\ & w = 1 + \frac{\x - 1}{4}, \quad v = 1 + \frac{\y - 1}{4} \end{aligned}`,
  numpy: `def levy(x, y):
    w = 1 + (x - 1) / 4
    v = 1 + (y - 1) / 4
    a = 1 + 10 * np.sin(np.pi * w + 1) ** 2
    c = 1 + np.sin(2 * np.pi * v) ** 2
    return np.sin(np.pi * w) ** 2 + (w - 1) ** 2 * a + (v - 1) ** 2 * c

def levy_gradient(x, y):
    w = 1 + (x - 1) / 4
    v = 1 + (y - 1) / 4
    a = 1 + 10 * np.sin(np.pi * w + 1) ** 2
    b = 10 * np.pi * np.sin(2 * np.pi * w + 2)
    c = 1 + np.sin(2 * np.pi * v) ** 2
    d = 2 * np.pi * np.sin(4 * np.pi * v)
    return np.array([
        np.pi * np.sin(2 * np.pi * w) + 2 * a * (w - 1) + b * (w - 1) ** 2,
        2 * c * (v - 1) + d * (v - 1) ** 2,
    ]) / 4`,
  value(x, y) {
    const w = 1 + (x - 1) / 4
    const v = 1 + (y - 1) / 4
    const wall = sin(Math.PI * w)
    const wave = sin(Math.PI * w + 1)
    const ripple = sin(2 * Math.PI * v)
    return (
      wall * wall + (w - 1) * (w - 1) * (1 + 10 * (wave * wave)) + (v - 1) * (v - 1) * (1 + ripple * ripple)
    )
  },
  gradient(x, y, out) {
    const w = 1 + (x - 1) / 4
    const v = 1 + (y - 1) / 4
    // 2 sin² t = 1 − cos 2t, and sin(2πw) follows from the sine and the cosine of 2πw + 2.
    const sinW = sin(2 * Math.PI * w + 2)
    const cosW = cos(2 * Math.PI * w + 2)
    const wall = Math.PI * (sinW * cos2 - cosW * sin2)
    const wave = 12 - 10 * cosW + 10 * Math.PI * sinW * (w - 1)
    const ripple = 3 - cos(4 * Math.PI * v) + 2 * Math.PI * sin(4 * Math.PI * v) * (v - 1)
    out[0] = (wall + wave * (w - 1)) / 4
    out[1] = (ripple * (v - 1)) / 4
  },
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  minima: [[1, 1]],
  start: [-7, 8],
})
