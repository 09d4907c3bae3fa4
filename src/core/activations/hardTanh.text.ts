import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Hard tanh',
    what: 'The identity between −1 and 1, cut off at both ends.',
    where: 'Early neural language models, and nets with binary or quantised values.',
    why: 'It costs two comparisons instead of an exponential. Where it is cut off its slope is 0, and learning stops there.',
  },
  zh: {
    name: 'Hard Tanh',
    what: '在 −1 到 1 之间是恒等函数，两端被截平。',
    where: '早期的神经语言模型，以及二值化、量化的网络。',
    why: '只需两次比较，不用计算指数。但被截平的部分斜率为 0，学习就此停住。',
  },
  ja: {
    name: 'ハード tanh',
    what: '−1 から 1 の間は恒等関数で、その外側は ±1 で頭打ちになります。',
    where: '初期のニューラル言語モデルや、二値化・量子化したネットワーク。',
    why: '指数関数の代わりに比較 2 回で済みます。ただし頭打ちの部分では傾きが 0 になり、学習が止まります。',
  },
}
