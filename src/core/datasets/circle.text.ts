import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Circle',
    what: 'One class fills a disc, the other the ring around it.',
    where: 'The first example of data that no straight line can divide.',
    why: 'A net needs at least three hidden units here: each draws one straight edge, and three edges are the fewest that close a shape.',
  },
  zh: {
    name: '圆环',
    what: '一类点填满中间的圆，另一类点在它周围的环上。',
    where: '直线分不开的数据，最先举的例子。',
    why: '网络至少要有三个隐藏单元：每个单元画一条直边，而围成一个封闭的形状至少需要三条边。',
  },
  ja: {
    name: '円',
    what: '一方のクラスは中央の円の中に、もう一方はそのまわりの輪にあります。',
    where: '直線では分けられないデータの、最初の例です。',
    why: '隠れユニットが少なくとも三つ必要です。一つのユニットが引けるのは直線の境界一本で、囲むには最低三本いるからです。',
  },
}
