import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Log-softmax',
    what: 'The natural logarithm of the softmax, computed in one piece.',
    where: 'Before a negative log-likelihood loss, and in beam search, where log-probabilities are added.',
    why: 'Where a probability underflows to 0 its logarithm here stays finite, and so does the loss. No output exceeds 0.',
  },
  zh: {
    name: 'Log-Softmax',
    what: 'Softmax 的自然对数，作为一个整体来计算。',
    where: '负对数似然损失之前；束搜索（beam search）中把对数概率相加时。',
    why: '即使概率下溢为 0，这里的对数仍是有限值，损失也就不会变成无穷大。所有输出都不大于 0。',
  },
  ja: {
    name: '対数ソフトマックス',
    what: 'ソフトマックスの自然対数を、一つの式として計算したもの。',
    where: '負の対数尤度損失の手前や、対数確率を足し合わせるビームサーチ。',
    why: '確率がアンダーフローで 0 になる所でも、その対数は有限のままなので、損失が無限大になりません。出力はどれも 0 以下です。',
  },
}
