import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'LeCun, normal',
    what: 'Normal, with variance 1 / inputs.',
    where: 'LeCun and others, 1998; the book calls it Xavier. SELU relies on it.',
    why: 'A sum of n independent inputs has n times their variance; weights of variance 1 / n bring it back to 1.',
  },
  zh: {
    name: 'LeCun（正态）',
    what: '正态分布，方差为 1 / 输入数。',
    where: 'LeCun 等，1998 年；书中称它为 Xavier。SELU 依赖它。',
    why: 'n 个独立输入之和的方差是单个的 n 倍；权重的方差取 1 / n，就回到 1 倍。',
  },
  ja: {
    name: 'LeCun（正規分布）',
    what: '分散 1 / 入力数 の正規分布です。',
    where: 'LeCun ら、1998 年。本ではこれを Xavier と呼んでいます。SELU はこれを前提にしています。',
    why: '独立な n 個の入力の和は分散が n 倍になります。重みの分散を 1 / n にすると 1 倍に戻ります。',
  },
}
