import { defineInit } from '../define/init.ts'

/** All weights 0; draws nothing. */
export const zeros = defineInit({
  id: 'zeros',
  params: {},
  weights: (_random, inputs, outputs) => new Float64Array(inputs * outputs),
  tex: 'w = 0',
  numpy: `def zeros(random, inputs, outputs):
    return np.zeros((inputs, outputs))`,
  pytorch: 'torch.nn.init.zeros_(w)',
})
