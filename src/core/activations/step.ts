import { defineActivation } from '../define/activation.ts'

/** Heaviside's step, 0 at 0 as in the perceptron; torch.heaviside with values 0. Its slope is 0 on both sides. */
export const step = defineActivation({
  id: 'step',
  params: {},
  bind: () => ({
    value: (x) => (x > 0 ? 1 : 0),
    slope: () => 0,
    range: { low: 0, high: 1 },
    monotone: true,
    kinks: [0],
  }),
  tex: String.raw`\begin{cases} 1 & \x > 0 \\ 0 & \x \le 0 \end{cases}`,
  numpy: `def step(x):
    return np.where(x > 0, 1.0, 0.0)`,
  pytorch: '(x > 0).to(x.dtype)',
})
