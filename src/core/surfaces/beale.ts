import { defineSurface } from '../define/surface.ts'

/** Beale 1958: a nearly flat cross along x = 0 and y = 1 between walls of the sixth degree. */
export const beale = defineSurface({
  id: 'beale',
  formula: '(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²',
  tex: String.raw`\begin{aligned} & \left(1.5 - \x + \x\y\right)^2 + \left(2.25 - \x + \x\y^2\right)^2 \\ & + \left(2.625 - \x + \x\y^3\right)^2 \end{aligned}`,
  gradientTex: String.raw`\begin{aligned} & \begin{pmatrix} 2a\left(\y - 1\right) + 2b\left(\y^2 - 1\right) + 2c\left(\y^3 - 1\right) \\ 2\x\left(a + 2b \cdot \y + 3c \cdot \y^2\right) \end{pmatrix} \\ & a = 1.5 - \x + \x\y \\ & b = 2.25 - \x + \x\y^2 \\ & c = 2.625 - \x + \x\y^3 \end{aligned}`,
  numpy: `def beale(x, y):
    a = 1.5 - x + x * y
    b = 2.25 - x + x * y ** 2
    c = 2.625 - x + x * y ** 3
    return a ** 2 + b ** 2 + c ** 2

def beale_gradient(x, y):
    a = 1.5 - x + x * y
    b = 2.25 - x + x * y ** 2
    c = 2.625 - x + x * y ** 3
    return np.array([
        2 * a * (y - 1) + 2 * b * (y ** 2 - 1) + 2 * c * (y ** 3 - 1),
        2 * x * (a + 2 * b * y + 3 * c * y ** 2),
    ])`,
  value(x, y) {
    const a = 1.5 - x + x * y
    const b = 2.25 - x + x * (y * y)
    const c = 2.625 - x + x * (y * y * y)
    return a * a + b * b + c * c
  },
  gradient(x, y, out) {
    const y2 = y * y
    const y3 = y2 * y
    const a = 1.5 - x + x * y
    const b = 2.25 - x + x * y2
    const c = 2.625 - x + x * y3
    out[0] = 2 * a * (y - 1) + 2 * b * (y2 - 1) + 2 * c * (y3 - 1)
    out[1] = 2 * x * (a + 2 * b * y + 3 * c * y2)
  },
  domain: [
    [-4.5, 4.5],
    [-4.5, 4.5],
  ],
  minima: [[3, 0.5]],
  start: [0.1, 1],
})
