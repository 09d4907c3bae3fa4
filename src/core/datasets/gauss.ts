import { definePlaneDataset } from '../define/dataset.ts'

const clip = (value: number) => Math.max(-6, Math.min(6, value))

/**
 * Two round clouds about (2, 2) and (−2, −2). TensorFlow Playground's `gauss`: noise 0 to 0.5 makes the variance 0.5 to
 * 4. What would fall outside of the picture is moved to its edge.
 */
export const gauss = definePlaneDataset({
  id: 'gauss',
  task: 'classes',
  classes: 2,
  params: {},
  generate(random, examples, noise) {
    const first = Math.ceil(examples / 2)
    const deviation = Math.sqrt(0.5 + 7 * noise)
    const [z0, z1] = [random.randn(examples), random.randn(examples)]
    const x = new Float64Array(2 * examples)
    const t = new Float64Array(examples)
    for (let i = 0; i < examples; i++) {
      const center = i < first ? 2 : -2
      x[2 * i] = clip(center + deviation * z0[i]!)
      x[2 * i + 1] = clip(center + deviation * z1[i]!)
      t[i] = i < first ? 1 : 0
    }
    return { x, t }
  },
  tex: String.raw`x \sim \mathcal{N}\left(\pm \begin{pmatrix} 2 \\ 2 \end{pmatrix}, \; \sigma^2 I\right)`,
  numpy: `def gauss(random, examples, noise):
    t = np.arange(examples) < (examples + 1) // 2
    center, deviation = np.where(t, 2, -2), np.sqrt(0.5 + 7 * noise)
    x, y = center + deviation * random.randn(examples), center + deviation * random.randn(examples)
    return np.clip(np.stack([x, y], axis=1), -6, 6), t.astype(float)`,
  pytorch: null,
})
