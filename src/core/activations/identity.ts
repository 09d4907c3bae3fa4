import { defineActivation } from '../define/activation.ts'

/** The identity, that is, no activation; torch.nn.Identity. */
export const identity = defineActivation({
  id: 'identity',
  params: {},
  bind: () => ({
    value: (x) => x,
    slope: () => 1,
    range: { low: -Infinity, high: Infinity },
    monotone: true,
    kinks: [],
  }),
  tex: String.raw`\x`,
  numpy: `def identity(x):
    return x`,
  pytorch: 'torch.nn.Identity()(x)',
})
