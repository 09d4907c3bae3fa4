import { definePlaneDataset } from '../define/dataset.ts'
import { cos, sin } from '../maths/elementary.ts'

const radius = 5
const center = radius / 2

/**
 * A disc within a ring. TensorFlow Playground's `circle`: radius and angle uniform; noise moves the place that the label
 * is read from, not the point.
 */
export const circle = definePlaneDataset({
  id: 'circle',
  task: 'classes',
  classes: 2,
  params: {},
  generate(random, examples, noise) {
    const inside = Math.ceil(examples / 2)
    const r = new Float64Array(examples)
    r.set(random.uniform(0, center, inside))
    r.set(random.uniform(0.7 * radius, radius, examples - inside), inside)
    const angle = random.uniform(0, 2 * Math.PI, examples)
    const shiftX = random.uniform(-radius, radius, examples)
    const shiftY = random.uniform(-radius, radius, examples)
    const x = new Float64Array(2 * examples)
    const t = new Float64Array(examples)
    for (let i = 0; i < examples; i++) {
      const px = r[i]! * sin(angle[i]!)
      const py = r[i]! * cos(angle[i]!)
      const dx = px + shiftX[i]! * noise
      const dy = py + shiftY[i]! * noise
      x[2 * i] = px
      x[2 * i + 1] = py
      t[i] = Math.sqrt(dx * dx + dy * dy) < center ? 1 : 0
    }
    return { x, t }
  },
  tex: String.raw`t = \begin{cases} 1 & \text{if } \sqrt{x_0^2 + x_1^2} < \tfrac{5}{2} \\ 0 & \text{otherwise} \end{cases}`,
  numpy: `def circle(random, examples, noise):
    inside = (examples + 1) // 2
    r = np.concatenate([random.uniform(0, 2.5, inside), random.uniform(3.5, 5, examples - inside)])
    angle = random.uniform(0, 2 * np.pi, examples)
    shift_x = random.uniform(-5, 5, examples)
    shift_y = random.uniform(-5, 5, examples)
    x, y = r * np.sin(angle), r * np.cos(angle)
    t = np.hypot(x + shift_x * noise, y + shift_y * noise) < 2.5
    return np.stack([x, y], axis=1), t.astype(float)`,
  pytorch: null,
})
