import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Normal',
    what: 'Normal random weights with the same σ for every layer.',
    where: "The book's two-layer net, with σ = 0.01.",
    why: 'Enough to make the units differ. In deep nets the signal shrinks or grows with every layer, unless σ happens to suit the width.',
  },
  zh: {
    name: '正态分布',
    what: '正态随机权重，每层都用同一个 σ。',
    where: '书中的两层网络，σ = 0.01。',
    why: '足以让各单元彼此不同。但在深层网络里，除非 σ 恰好适合层宽，信号会逐层缩小或放大。',
  },
  ja: {
    name: '正規分布',
    what: 'どの層にも同じ σ の正規乱数を使います。',
    where: '本の 2 層ネットワーク（σ = 0.01）。',
    why: 'ユニットを互いに違うものにするには十分です。ただし深いネットワークでは、σ が層の幅に合わない限り、信号が層ごとに縮むか膨らみます。',
  },
}
