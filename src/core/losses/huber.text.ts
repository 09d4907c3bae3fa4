import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Huber loss',
    what: 'A parabola for differences up to δ, a straight line beyond.',
    where: 'Regression with outliers, and deep Q-learning, where targets are noisy.',
    why: 'Near the target it is smooth like the squared error, far away it pulls no harder than δ like the absolute error. The price is a δ that has to be chosen: which errors count as outliers.',
  },
  zh: {
    name: 'Huber 损失',
    what: '差不超过 δ 时是抛物线，超过后是直线。',
    where: '含离群点的回归，以及目标噪声较大的深度 Q 学习。',
    why: '在目标附近像平方误差一样光滑，在远处像绝对误差一样，拉力不超过 δ。代价是要选定 δ，也就是决定多大的误差算离群。',
  },
  ja: {
    name: 'Huber 損失',
    what: '差が δ までは放物線、それを超えると直線です。',
    where: '外れ値のある回帰や、目標にノイズの多い深層 Q 学習。',
    why: '目標の近くでは二乗誤差のように滑らかで、遠くでは絶対誤差のように δ より強くは引きません。その代わり δ、つまりどの大きさから外れ値とみなすかを選ぶ必要があります。',
  },
}
