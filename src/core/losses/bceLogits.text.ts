import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Binary cross-entropy from a logit',
    what: 'Sigmoid and binary cross-entropy in one formula, from any real number.',
    where: 'The output of a classifier with two classes.',
    why: 'Its slope is σ(y) − t, exact even where the sigmoid alone rounds to 0 or 1. This is why frameworks ask for logits rather than probabilities.',
  },
  zh: {
    name: '由 logit 计算的二元交叉熵',
    what: '把 sigmoid 和二元交叉熵合成一个公式，输入可以是任意实数。',
    where: '二分类网络的输出端。',
    why: '斜率是 σ(y) − t，即使 sigmoid 单独计算时已经舍入到 0 或 1，它仍然准确。所以各框架要的是 logit 而不是概率。',
  },
  ja: {
    name: 'ロジットの二値交差エントロピー',
    what: 'シグモイドと二値交差エントロピーを一つの式にしたもので、任意の実数を受け取ります。',
    where: '2 クラス分類器の出力。',
    why: '傾きは σ(y) − t で、シグモイド単独では 0 や 1 に丸められる所でも正確です。フレームワークが確率でなくロジットを求めるのはこのためです。',
  },
}
