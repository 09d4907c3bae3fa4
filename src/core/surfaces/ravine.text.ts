import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Ravine',
    what: 'A long valley, twenty times as steep across as along.',
    where: "The book's picture for comparing optimizers.",
    why: 'Away from the axes the steepest way down leads to the opposite wall rather than to the minimum. A rate small enough not to swing across is slow along the floor; momentum and Adam were made for this.',
  },
  zh: {
    name: '峡谷',
    what: '狭长的山谷，横向比纵向陡二十倍。',
    where: '书中用来比较各种优化器的例子。',
    why: '离开坐标轴后，最陡的下坡方向通向对面的谷壁，而不是最低点。学习率小到横向不摆动，沿谷底就走得很慢；动量法和 Adam 正是为此而生。',
  },
  ja: {
    name: '峡谷',
    what: '細長い谷で、横切る向きは沿う向きの 20 倍急です。',
    where: '本が最適化手法を比べるのに使う例です。',
    why: '軸から離れると、最も急な下りは最小点ではなく向かいの壁へ向かいます。横に揺れないほど小さい学習率では、谷底を進むのが遅くなります。モーメンタムや Adam はこのために作られました。',
  },
}
