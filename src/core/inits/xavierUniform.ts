import { defineInit } from '../define/init.ts'

/** Glorot and Bengio 2010, uniform: variance a²/3 = 2 / (inputs + outputs). */
export const xavierUniform = defineInit({
  id: 'xavier-uniform',
  params: {},
  weights(random, inputs, outputs) {
    const limit = Math.sqrt(6 / (inputs + outputs))
    return random.uniform(-limit, limit, inputs * outputs)
  },
  tex: String.raw`w \sim \mathcal{U}\left[-a, a\right], \quad a = \sqrt{\frac{6}{\slot{inputs} + \slot{outputs}}}`,
  numpy: `def xavier_uniform(random, inputs, outputs):
    limit = np.sqrt(6 / (inputs + outputs))
    return random.uniform(-limit, limit, (inputs, outputs))`,
  pytorch: 'torch.nn.init.xavier_uniform_(w)',
})
