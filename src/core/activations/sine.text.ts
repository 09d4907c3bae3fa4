import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Sine',
    what: 'A wave of angular frequency ω.',
    where: 'Nets that represent images, sounds or fields as functions of coordinates (SIREN).',
    why: 'Its derivative is a sine again, so fine detail and its derivatives are learned well. The loss gets many local minima, and the initial weights need care.',
  },
  zh: {
    name: '正弦函数',
    what: '角频率为 ω 的正弦波。',
    where: '把图像、声音或物理场表示成坐标的函数的网络（SIREN）。',
    why: '导数仍是正弦波，所以细节及其导数都能学得好。但损失会有很多局部极小值，初始权重要仔细选取。',
  },
  ja: {
    name: '正弦関数',
    what: '角周波数 ω の正弦波。',
    where: '画像・音・物理場などを座標の関数として表すネットワーク（SIREN）。',
    why: '微分しても正弦波なので、細部もその導関数もよく学習できます。ただし損失に局所的な極小が多くなり、初期の重みに注意が要ります。',
  },
}
