import { defineInit } from '../define/init.ts'

/** The book's weight_init_std * np.random.randn(inputs, outputs). */
export const normal = defineInit({
  id: 'normal',
  params: {
    std: { label: 'σ', tex: '\\sigma', default: 0.01, min: 1e-4, max: 10, step: 0.05, scale: 'log' },
  },
  weights: (random, inputs, outputs, { std }) => random.randn(inputs * outputs).map((z) => std * z),
  tex: String.raw`w \sim \mathcal{N}\left(0, \; \p{std}^2\right)`,
  numpy: `def normal(random, inputs, outputs, std=0.01):
    return std * random.randn(inputs, outputs)`,
  pytorch: 'torch.nn.init.normal_(w, std=std)',
})
