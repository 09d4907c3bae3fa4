import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'CELU',
    what: 'An ELU whose exponent is divided by α, so that the slope at 0 is 1 for every α.',
    where: 'Where ELU would be used, when α is to differ from 1.',
    why: 'Unlike ELU it has no kink at 0 for any α, and its slope stays between 0 and 1. It costs an exponential.',
    differs:
      'PyTorch keeps 1/α in single precision, so its slope is off from about the seventh digit on, unless α is a power of two.',
  },
  zh: {
    name: 'CELU',
    what: '把指数除以 α 的 ELU，因此无论 α 取何值，0 处的斜率都是 1。',
    where: '想用 ELU 而 α 又不取 1 的场合。',
    why: '与 ELU 不同，α 取任何值时 0 处都没有折点，斜率始终在 0 与 1 之间。代价是要计算一次指数函数。',
    differs: 'PyTorch 用单精度存 1/α，所以除非 α 是 2 的幂，它的斜率大约从第七位数字起不同。',
  },
  ja: {
    name: 'CELU',
    what: '指数の肩を α で割った ELU。α がいくつでも、0 での傾きは 1 です。',
    where: 'ELU を使いたい場面で、α を 1 以外にするとき。',
    why: 'ELU と違い、どの α でも 0 に折れ目がなく、傾きはつねに 0 から 1 の間です。その代わり指数関数の計算が必要です。',
    differs: 'PyTorch は 1/α を単精度で持つので、α が 2 の累乗でなければ傾きはおよそ 7 桁目から異なります。',
  },
}
