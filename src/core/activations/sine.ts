import { defineActivation } from '../define/activation.ts'
import { cos, sin } from '../maths/elementary.ts'

/** sin ωx. Sitzmann et al. 2020 (SIREN). It has no limit at ±∞; the answer there is 0, its mean. */
export const sine = defineActivation({
  id: 'sine',
  params: { omega: { label: 'ω', tex: '\\omega', default: 1, min: 0.1, max: 30, step: 0.1 } },
  bind: ({ omega }) => ({
    value: (x) => (Math.abs(omega * x) === Infinity ? 0 : sin(omega * x)),
    slope: (x) => (Math.abs(omega * x) === Infinity ? 0 : omega * cos(omega * x)),
    range: { low: -1, high: 1 },
    monotone: false,
    kinks: [],
  }),
  tex: String.raw`\sin\left(\p{omega}\x\right)`,
  numpy: `def sine(x, omega=1.0):
    return np.sin(omega * x)`,
  pytorch: 'torch.sin(omega * x)',
})
