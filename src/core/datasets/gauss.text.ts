import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Two clouds',
    what: 'Two normal distributions, one about (2, 2), one about (−2, −2). Noise widens them until they overlap.',
    where: 'Wherever a measurement scatters about one of two values.',
    why: 'A straight line is the best boundary there is, so a net without hidden layers does as well as a deep one.',
  },
  zh: {
    name: '两团高斯',
    what: '两个正态分布，中心分别在 (2, 2) 和 (−2, −2)。噪声越大，两团越宽，直到互相重叠。',
    where: '测量值围绕两个数之一散布的场合。',
    why: '最好的分界就是一条直线，所以没有隐藏层的网络与深的网络一样好。',
  },
  ja: {
    name: '二つのガウス分布',
    what: '(2, 2) と (−2, −2) を中心とする二つの正規分布です。ノイズを増やすと広がり、やがて重なります。',
    where: '測定値が二つの値のどちらかのまわりに散らばる場面。',
    why: '最良の境界は直線なので、隠れ層のないネットワークでも深いものと同じ成績になります。',
  },
}
