import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Softmax',
    what: 'Turns a vector of scores (logits) into positive numbers that sum to 1.',
    where: 'The output layer of classifiers, and attention in transformers.',
    why: 'The outputs read as probabilities and depend on differences of scores only, so the largest can be subtracted first and no exponential overflows. A small temperature T sharpens the shares, a large one evens them out.',
  },
  zh: {
    name: 'Softmax',
    what: '把一组分数（logits）变成和为 1 的正数。',
    where: '分类网络的输出层，以及 Transformer 的注意力机制。',
    why: '输出可以看作概率，而且只取决于分数之差，所以先减去最大值就不会溢出。温度 T 越小分布越尖锐，越大则越平均。',
  },
  ja: {
    name: 'ソフトマックス',
    what: 'スコア（ロジット）の並びを、合計が 1 になる正の数に変えます。',
    where: '分類の出力層や、Transformer の注意機構。',
    why: '出力は確率として読め、スコアの差だけで決まるので、先に最大値を引けばオーバーフローしません。温度 T が小さいと分布は鋭く、大きいと平らになります。',
  },
}
