import { defineActivation } from '../define/activation.ts'
import { tanh } from '../maths/elementary.ts'

/** x − tanh x; torch.nn.Tanhshrink. Its slope is tanh². */
export const tanhshrink = defineActivation({
  id: 'tanhshrink',
  params: {},
  bind: () => ({
    value: (x) => x - tanh(x),
    slope: (x) => tanh(x) * tanh(x),
    range: { low: -Infinity, high: Infinity },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`\x - \tanh\left(\x\right)`,
  numpy: `def tanhshrink(x):
    return x - np.tanh(x)`,
  pytorch: 'torch.nn.functional.tanhshrink(x)',
})
