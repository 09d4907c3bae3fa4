import { defineInit } from '../define/init.ts'

/** LeCun et al. 1998, uniform: variance a²/3 = 1 / inputs. */
export const lecunUniform = defineInit({
  id: 'lecun-uniform',
  params: {},
  weights(random, inputs, outputs) {
    const limit = Math.sqrt(3 / inputs)
    return random.uniform(-limit, limit, inputs * outputs)
  },
  tex: String.raw`w \sim \mathcal{U}\left[-a, a\right], \quad a = \sqrt{\frac{3}{\slot{inputs}}}`,
  numpy: `def lecun_uniform(random, inputs, outputs):
    limit = np.sqrt(3 / inputs)
    return random.uniform(-limit, limit, (inputs, outputs))`,
  pytorch: "torch.nn.init.kaiming_uniform_(w, nonlinearity='linear')",
})
