import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'LeCun, uniform',
    what: "Uniform on ±√(3 / inputs), which has LeCun's variance.",
    where: 'The efficient-backprop recipe of 1998, with tanh.',
    why: "A uniform draw on ±a has variance a² / 3; this a makes it 1 / inputs, so a linear layer keeps the signal's size.",
  },
  zh: {
    name: 'LeCun（均匀）',
    what: '在 ±√(3 / 输入数) 上均匀分布，方差与 LeCun 相同。',
    where: '1998 年的高效反向传播方案，配合 tanh。',
    why: '±a 上的均匀分布方差为 a² / 3；取这个 a，方差就是 1 / 输入数，线性层便保持信号大小不变。',
  },
  ja: {
    name: 'LeCun（一様分布）',
    what: '±√(3 / 入力数) の一様分布で、分散は LeCun と同じです。',
    where: '1998 年の効率的な逆伝播の処方で、tanh と一緒に使われました。',
    why: '±a の一様分布の分散は a² / 3 です。この a なら 1 / 入力数 になり、線形の層で信号の大きさが保たれます。',
  },
}
