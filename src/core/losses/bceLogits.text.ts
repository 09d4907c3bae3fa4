import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Binary cross-entropy from a logit',
    what: 'Sigmoid and binary cross-entropy in one formula, from any real number.',
    where: 'The output of a classifier with two classes.',
    why: 'Its slope is σ(y) − t: it keeps pulling where the sigmoid has long saturated, and no logarithm ever meets a 0. This is why frameworks ask for logits rather than probabilities.',
  },
  zh: {
    name: '由 logit 计算的二元交叉熵',
    what: '把 sigmoid 和二元交叉熵合成一个公式，输入可以是任意实数。',
    where: '二分类网络的输出端。',
    why: '斜率是 σ(y) − t：sigmoid 早已饱和的地方它仍有拉力，对数也不会遇到 0。所以各框架要的是 logit 而不是概率。',
  },
  ja: {
    name: 'ロジットの二値交差エントロピー',
    what: 'シグモイドと二値交差エントロピーを一つの式にしたもので、任意の実数を受け取ります。',
    where: '2 クラス分類器の出力。',
    why: '傾きは σ(y) − t です。シグモイドがとうに飽和した所でも引き戻す力が残り、対数が 0 を受け取ることもありません。フレームワークが確率でなくロジットを求めるのはこのためです。',
  },
}
