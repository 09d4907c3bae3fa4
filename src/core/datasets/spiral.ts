import { definePlaneDataset } from '../define/dataset.ts'
import { cos, sin } from '../maths/elementary.ts'

/** Two arms of 1¾ turns around each other. TensorFlow Playground's `spiral`: noise moves each point, at most by itself, in x and y. */
export const spiral = definePlaneDataset({
  id: 'spiral',
  task: 'classes',
  classes: 2,
  params: {},
  generate(random, examples, noise) {
    const first = Math.ceil(examples / 2)
    const [shift0, shift1] = [random.uniform(-1, 1, examples), random.uniform(-1, 1, examples)]
    const x = new Float64Array(2 * examples)
    const t = new Float64Array(examples)
    for (let i = 0; i < examples; i++) {
      const way = i < first ? i / first : (i - first) / (examples - first)
      const angle = 3.5 * Math.PI * way + (i < first ? 0 : Math.PI)
      x[2 * i] = 5 * way * sin(angle) + shift0[i]! * noise
      x[2 * i + 1] = 5 * way * cos(angle) + shift1[i]! * noise
      t[i] = i < first ? 1 : 0
    }
    return { x, t }
  },
  tex: String.raw`x = 5 s \begin{pmatrix} \sin \left(\tfrac{7}{2} \pi s + (1 - t) \pi\right) \\ \cos \left(\tfrac{7}{2} \pi s + (1 - t) \pi\right) \end{pmatrix}, \quad 0 \leq s < 1`,
  numpy: `def spiral(random, examples, noise):
    first = (examples + 1) // 2
    way = np.concatenate([np.arange(n) / max(n, 1) for n in (first, examples - first)])
    t = np.arange(examples) < first
    angle = 3.5 * np.pi * way + np.where(t, 0, np.pi)
    shift_x, shift_y = random.uniform(-1, 1, examples), random.uniform(-1, 1, examples)
    x, y = 5 * way * np.sin(angle) + shift_x * noise, 5 * way * np.cos(angle) + shift_y * noise
    return np.stack([x, y], axis=1), t.astype(float)`,
  pytorch: null,
})
