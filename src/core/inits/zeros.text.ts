import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Zeros',
    what: 'All weights begin at 0.',
    where: 'Right for biases; for weights it is the standard mistake.',
    why: 'All units of a layer compute the same and receive the same gradient, so they stay copies of one another for ever.',
  },
  zh: {
    name: '全零',
    what: '所有权重都从 0 开始。',
    where: '适合偏置；用于权重则是典型的错误。',
    why: '同一层的所有单元计算相同、得到的梯度也相同，于是永远互为副本。',
  },
  ja: {
    name: 'ゼロ',
    what: 'すべての重みを 0 から始めます。',
    where: 'バイアスには適していますが、重みに使うのは典型的な間違いです。',
    why: '同じ層のユニットがみな同じ計算をし、同じ勾配を受けるため、いつまでも互いの複製のままです。',
  },
}
