import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Plateau',
    what: 'A round hole in a plain: three units from its middle the ground is almost flat.',
    where: 'Saturated units make such plains: where every sigmoid is near 0 or 1, the loss hardly changes.',
    why: 'Far from the minimum the gradient is as tiny as at it, so gradient descent stands still as if it had arrived. Adam divides by the size of the gradient and walks on, as long as that is above its ε.',
  },
  zh: {
    name: '高原',
    what: '平地中的一个圆坑，离坑心三个单位处已几乎完全平坦。',
    where: '饱和的单元会造成这样的平地：每个 sigmoid 都接近 0 或 1 时，损失几乎不变。',
    why: '离极小值很远的地方，梯度也像在极小值处一样微小，梯度下降就像到了终点一样停住。Adam 会除以梯度的大小，只要梯度大于它的 ε，就照样前进。',
  },
  ja: {
    name: 'プラトー',
    what: '平原にあいた丸い穴です。中心から 3 離れると、もうほとんど平らです。',
    where:
      '飽和したユニットがこのような平原を作ります。すべてのシグモイドが 0 か 1 に近いと、損失はほとんど変わりません。',
    why: '最小点から遠い所でも、勾配は最小点と同じくらい小さいので、勾配降下法は着いたかのように止まってしまいます。Adam は勾配の大きさで割るので、それが ε より大きい限り歩き続けます。',
  },
}
