import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Squared hinge loss',
    what: 'The square of the hinge: 0 beyond the margin, a parabola before it.',
    where: 'Linear support vector machines that are trained by gradients.',
    why: 'The kink at the margin is gone, so the gradient fades as an example nears it. In return an outlier on the wrong side pulls without bound.',
  },
  zh: {
    name: '平方合页损失',
    what: '合页损失的平方：间隔之外为 0，之内是抛物线。',
    where: '用梯度训练的线性支持向量机。',
    why: '间隔处的折点消失了，样本接近间隔时梯度逐渐变小。代价是错误一侧的离群点拉力没有上限。',
  },
  ja: {
    name: '二乗ヒンジ損失',
    what: 'ヒンジ損失の二乗です。余裕があれば 0、足りなければ放物線になります。',
    where: '勾配で学習する線形サポートベクターマシン。',
    why: '折れ目がなくなり、余裕 1 に近づくにつれて勾配が小さくなります。その代わり、誤った側の外れ値が引く力には上限がありません。',
  },
}
