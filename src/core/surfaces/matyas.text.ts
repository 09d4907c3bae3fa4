import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Matyas',
    what: 'A shallow valley along x = y, twenty-five times as steep across as along.',
    where: 'One of the mildest test functions: smooth, quadratic, with one minimum.',
    why: 'Both coordinates look equally steep, for the difference lies along the diagonals, so scaling each coordinate by itself does not help. Gradient descent is soon on the floor and then creeps, but it bears rates of almost 2.',
  },
  zh: {
    name: 'Matyas 函数',
    what: '沿 x = y 的浅谷，横向比纵向陡二十五倍。',
    where: '最温和的测试函数之一：光滑、二次、只有一个极小值。',
    why: '两个坐标方向看上去一样陡，差别在对角线上，所以分别缩放坐标没有帮助。梯度下降很快到达谷底，随后缓慢爬行，不过学习率可以加大到接近 2。',
  },
  ja: {
    name: 'マティアス関数',
    what: 'x = y に沿った浅い谷で、横切る向きは沿う向きの 25 倍急です。',
    where: '最も穏やかなテスト関数の一つで、なめらかな 2 次式で、最小は一つです。',
    why: 'どちらの座標も同じ急さに見えますが、違いは対角線の向きにあるので、座標ごとに尺度を変えても役に立ちません。勾配降下法はすぐ谷底に着き、その後はのろのろ進みますが、学習率は 2 近くまで上げられます。',
  },
}
