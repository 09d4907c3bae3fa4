import { defineInit } from '../define/init.ts'

/** LeCun et al. 1998: a sum of n inputs keeps the variance of one. The book calls it Xavier. Normal. */
export const lecun = defineInit({
  id: 'lecun',
  params: {},
  weights(random, inputs, outputs) {
    const std = Math.sqrt(1 / inputs)
    return random.randn(inputs * outputs).map((z) => std * z)
  },
  tex: String.raw`w \sim \mathcal{N}\left(0, \; \frac{1}{\slot{inputs}}\right)`,
  numpy: `def lecun(random, inputs, outputs):
    return np.sqrt(1 / inputs) * random.randn(inputs, outputs)`,
  pytorch: "torch.nn.init.kaiming_normal_(w, nonlinearity='linear')",
})
