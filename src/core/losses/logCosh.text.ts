import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Log-cosh',
    what: 'The logarithm of the hyperbolic cosine of the difference: about d²/2 near 0 and |d| − ln 2 far away.',
    where: 'Regression with outliers, where a second derivative is wanted as well, as in gradient boosting.',
    why: 'It does what the Huber loss does without a border at which the formula changes, and its slope is simply tanh. It has no parameter: where the parabola ends is fixed, so the scale of the data matters.',
  },
  zh: {
    name: 'Log-cosh 损失',
    what: '差的双曲余弦的对数：在 0 附近约为 d²/2，在远处约为 |d| − ln 2。',
    where: '含离群点、同时还需要二阶导数的回归，例如梯度提升。',
    why: '它与 Huber 损失作用相同，但公式没有分界处，斜率就是 tanh。它没有参数，抛物线到哪里为止是固定的，所以数据的尺度有影响。',
  },
  ja: {
    name: 'log-cosh 損失',
    what: '差の双曲線余弦の対数。0 の近くではおよそ d²/2、遠くではおよそ |d| − ln 2 です。',
    where: '外れ値があり、勾配ブースティングのように二階微分も必要な回帰。',
    why: 'Huber 損失と同じ働きを、式の切れ目なしに行います。傾きは tanh そのものです。パラメータがなく、放物線の終わる位置が決まっているので、データの尺度に左右されます。',
  },
}
