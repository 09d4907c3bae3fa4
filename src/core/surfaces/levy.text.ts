import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Levy',
    what: 'A bowl with high waves across x and low ripples across y.',
    where:
      'A test of global optimization, after Levy and Montalvo, who tunnelled from one minimum to the next.',
    why: 'Waves and ripples grow with the distance, so a walk from far out is caught at once, and only near the minimum is the way free. Momentum can roll across them; how far depends on its speed.',
  },
  zh: {
    name: 'Levy 函数',
    what: '一只大碗，x 方向有高浪，y 方向有低矮的波纹。',
    where: '全局优化的测试函数，出自 Levy 和 Montalvo，他们的办法是从一个极小值“打隧道”到下一个。',
    why: '离得越远，浪和波纹就越大，所以从远处出发的路径马上被拦住，只有极小值附近才畅通无阻。动量法能滚过去，能滚多远取决于它的速度。',
  },
  ja: {
    name: 'レヴィ関数',
    what: 'お椀に、x 方向には高い波が、y 方向には低いさざ波が立っています。',
    where:
      '大域的最適化のテストです。もとになったレヴィとモンタルボの方法は、最小から次の最小へトンネルを掘るものでした。',
    why: '波もさざ波も遠いほど大きいので、遠くから始めた歩みはすぐに捕まり、道が開けているのは最小の近くだけです。モーメンタムなら転がって越えられますが、どこまで行けるかは速さしだいです。',
  },
}
