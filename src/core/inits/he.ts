import { defineInit } from '../define/init.ts'

/** He et al. 2015: ReLU drops half the signal, so the variance is doubled. Normal. */
export const he = defineInit({
  id: 'he',
  params: {},
  weights(random, inputs, outputs) {
    const std = Math.sqrt(2 / inputs)
    return random.randn(inputs * outputs).map((z) => std * z)
  },
  tex: String.raw`w \sim \mathcal{N}\left(0, \; \frac{2}{\slot{inputs}}\right)`,
  numpy: `def he(random, inputs, outputs):
    return np.sqrt(2 / inputs) * random.randn(inputs, outputs)`,
  pytorch: "torch.nn.init.kaiming_normal_(w, nonlinearity='relu')",
})
