import { defineInit } from '../define/init.ts'

/** He et al. 2015, uniform: variance a²/3 = 2 / inputs. */
export const heUniform = defineInit({
  id: 'he-uniform',
  params: {},
  weights(random, inputs, outputs) {
    const limit = Math.sqrt(6 / inputs)
    return random.uniform(-limit, limit, inputs * outputs)
  },
  tex: String.raw`w \sim \mathcal{U}\left[-a, a\right], \quad a = \sqrt{\frac{6}{\slot{inputs}}}`,
  numpy: `def he_uniform(random, inputs, outputs):
    limit = np.sqrt(6 / inputs)
    return random.uniform(-limit, limit, (inputs, outputs))`,
  pytorch: "torch.nn.init.kaiming_uniform_(w, nonlinearity='relu')",
})
