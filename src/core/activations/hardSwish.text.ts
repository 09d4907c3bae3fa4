import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Hard swish',
    what: 'x times the hard sigmoid: 0 below −3, x above 3, a parabola between.',
    where: 'MobileNetV3 and other nets for phones.',
    why: 'It keeps most of what the SiLU gains, without an exponential. Its slope jumps at −3 and 3.',
    differs:
      'PyTorch up to version 2.6 gives the slope −½ at x = −3 and 1½ at x = 3, the slope of the parabola at either kink; newer ones give 0 and 1, as here.',
  },
  zh: {
    name: 'Hard Swish',
    what: 'x 乘以 hard sigmoid：小于 −3 时为 0，大于 3 时为 x，中间是抛物线。',
    where: 'MobileNetV3 等面向手机的网络。',
    why: '不用计算指数，就保留了 SiLU 的大部分好处。代价是斜率在 −3 和 3 处有跳变。',
    differs:
      'PyTorch 2.6 及更早版本在 x = −3 处给出斜率 −½，在 x = 3 处给出 1½，即抛物线一侧的斜率；更新的版本与这里一样，是 0 和 1。',
  },
  ja: {
    name: 'ハード Swish',
    what: 'x にハードシグモイドを掛けたもの。−3 以下で 0、3 以上で x、その間は放物線です。',
    where: 'MobileNetV3 など、スマートフォン向けのネットワーク。',
    why: '指数関数なしで SiLU の利点の多くを保ちます。ただし −3 と 3 で傾きが跳びます。',
    differs:
      'PyTorch は 2.6 まで、x = −3 での傾きを −½、x = 3 では 1½（放物線の側の傾き）としていました。新しい版ではここと同じ 0 と 1 です。',
  },
}
