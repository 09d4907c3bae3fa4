import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Softmin',
    what: 'The softmax of the negated scores: the smallest gets the largest share.',
    where: 'Choosing among costs or distances, as in clustering or classification by prototypes.',
    why: 'It reads distances as probabilities without a change of sign by hand. In all else it is a softmax.',
  },
  zh: {
    name: 'Softmin',
    what: '对取负之后的分数做 softmax：最小的分数得到最大的份额。',
    where: '在代价或距离之间作选择，例如聚类、基于原型的分类。',
    why: '不必手动取负，就能把距离当作概率来读。其他方面与 softmax 完全相同。',
  },
  ja: {
    name: 'ソフトミン',
    what: '符号を反転したスコアの softmax。最小のスコアが最大の割合を得ます。',
    where: 'コストや距離にもとづく選択。クラスタリングやプロトタイプによる分類など。',
    why: '符号を自分で変えなくても、距離を確率として読めます。それ以外は softmax と同じです。',
  },
}
