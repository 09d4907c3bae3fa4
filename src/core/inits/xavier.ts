import { defineInit } from '../define/init.ts'

/** Glorot and Bengio 2010: the variance is kept half-way between forward and backward. Normal. */
export const xavier = defineInit({
  id: 'xavier',
  params: {},
  weights(random, inputs, outputs) {
    const std = Math.sqrt(2 / (inputs + outputs))
    return random.randn(inputs * outputs).map((z) => std * z)
  },
  tex: String.raw`w \sim \mathcal{N}\left(0, \; \frac{2}{\slot{inputs} + \slot{outputs}}\right)`,
  numpy: `def xavier(random, inputs, outputs):
    return np.sqrt(2 / (inputs + outputs)) * random.randn(inputs, outputs)`,
  pytorch: 'torch.nn.init.xavier_normal_(w)',
})
