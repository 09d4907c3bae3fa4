import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'He, uniform',
    what: "Uniform on ±√(6 / inputs), which has He's variance.",
    where: 'Layers with ReLU, where a uniform draw is preferred.',
    why: "The same variance as He's normal draw, so the signal keeps its size through ReLU layers; no far outliers.",
  },
  zh: {
    name: 'He（均匀）',
    what: '在 ±√(6 / 输入数) 上均匀分布，方差与 He 相同。',
    where: '用于 ReLU 层，偏好均匀分布时。',
    why: '方差与 He 的正态版本相同，信号穿过 ReLU 层时大小不变；没有远离的极端值。',
  },
  ja: {
    name: 'He（一様分布）',
    what: '±√(6 / 入力数) の一様分布で、分散は He と同じです。',
    where: 'ReLU の層で、一様分布を使いたいときに。',
    why: 'He の正規分布と分散が同じなので、ReLU の層を通っても信号の大きさが保たれます。極端に外れた値もありません。',
  },
}
