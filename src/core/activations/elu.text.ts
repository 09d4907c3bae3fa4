import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'ELU',
    what: 'The identity for positive inputs; below zero it bends smoothly towards −α.',
    where: 'Convolutional nets that train without batch normalisation.',
    why: 'Its negative outputs pull the mean towards zero, and below zero its slope fades gradually instead of dropping to 0 as that of ReLU does. It costs an exponential.',
  },
  zh: {
    name: 'ELU',
    what: '输入为正时就是恒等函数；输入为负时平滑地趋近 −α。',
    where: '不使用批量归一化训练的卷积网络。',
    why: '负的输出把均值拉向零，左侧的斜率也是逐渐变小，不像 ReLU 那样一下变成 0。代价是要计算一次指数函数。',
  },
  ja: {
    name: 'ELU',
    what: '正の入力では恒等関数、負の入力では −α へ滑らかに近づきます。',
    where: 'バッチ正規化を使わずに学習する畳み込みネットワーク。',
    why: '負の出力が平均を 0 に近づけ、左側の傾きも ReLU のように突然 0 になるのではなく徐々に小さくなります。その代わり指数関数の計算が必要です。',
  },
}
