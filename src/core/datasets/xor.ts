import { definePlaneDataset } from '../define/dataset.ts'

const side = 5
/** Keeps the four squares apart. */
const padding = 0.3

/**
 * Four squares, equal across the diagonals. TensorFlow Playground's `xor`: noise moves the place that the label is read
 * from, not the point.
 */
export const xor = definePlaneDataset({
  id: 'xor',
  task: 'classes',
  classes: 2,
  params: {},
  generate(random, examples, noise) {
    const [x0, x1] = [random.uniform(-side, side, examples), random.uniform(-side, side, examples)]
    const [shift0, shift1] = [random.uniform(-side, side, examples), random.uniform(-side, side, examples)]
    const x = new Float64Array(2 * examples)
    const t = new Float64Array(examples)
    for (let i = 0; i < examples; i++) {
      const px = x0[i]! + (x0[i]! > 0 ? padding : -padding)
      const py = x1[i]! + (x1[i]! > 0 ? padding : -padding)
      x[2 * i] = px
      x[2 * i + 1] = py
      t[i] = (px + shift0[i]! * noise) * (py + shift1[i]! * noise) >= 0 ? 1 : 0
    }
    return { x, t }
  },
  tex: String.raw`t = \begin{cases} 1 & \text{if } x_0 x_1 \geq 0 \\ 0 & \text{otherwise} \end{cases}`,
  numpy: `def xor(random, examples, noise):
    x, y = random.uniform(-5, 5, examples), random.uniform(-5, 5, examples)
    shift_x, shift_y = random.uniform(-5, 5, examples), random.uniform(-5, 5, examples)
    x += np.where(x > 0, 0.3, -0.3)
    y += np.where(y > 0, 0.3, -0.3)
    t = (x + shift_x * noise) * (y + shift_y * noise) >= 0
    return np.stack([x, y], axis=1), t.astype(float)`,
  pytorch: null,
})
