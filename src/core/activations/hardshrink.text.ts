import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Hardshrink',
    what: 'Keeps inputs larger than λ in size and turns the rest into 0.',
    where: 'Denoising, for example of wavelet coefficients, and sparse coding.',
    why: 'Unlike with softshrink, large signals stay as they are. The price is a jump at ±λ: a tiny change of the input can change the output by λ.',
  },
  zh: {
    name: 'Hardshrink',
    what: '绝对值大于 λ 的输入原样保留，其余变成 0。',
    where: '去噪（例如处理小波系数）和稀疏编码。',
    why: '与 softshrink 不同，大的信号保持不变。代价是在 ±λ 处有跳跃：输入稍有变化，输出就可能改变 λ。',
  },
  ja: {
    name: 'Hardshrink',
    what: '絶対値が λ より大きい入力はそのまま残し、それ以外は 0 にします。',
    where: 'ノイズ除去（ウェーブレット係数など）やスパース符号化。',
    why: 'softshrink と違い、大きな信号はそのまま残ります。その代わり ±λ で値が跳び、入力がわずかに変わるだけで出力が λ だけ変わることがあります。',
  },
}
