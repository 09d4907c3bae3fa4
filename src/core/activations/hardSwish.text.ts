import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Hard swish',
    what: 'x times the hard sigmoid: 0 below −3, x above 3, a parabola between.',
    where: 'MobileNetV3 and other nets for phones.',
    why: 'It keeps most of what the SiLU gains, without an exponential. Its slope jumps at −3 and 3.',
  },
  zh: {
    name: 'Hard Swish',
    what: 'x 乘以 hard sigmoid：小于 −3 时为 0，大于 3 时为 x，中间是抛物线。',
    where: 'MobileNetV3 等面向手机的网络。',
    why: '不用计算指数，就保留了 SiLU 的大部分好处。代价是斜率在 −3 和 3 处有跳变。',
  },
  ja: {
    name: 'ハード Swish',
    what: 'x にハードシグモイドを掛けたもの。−3 以下で 0、3 以上で x、その間は放物線です。',
    where: 'MobileNetV3 など、スマートフォン向けのネットワーク。',
    why: '指数関数なしで SiLU の利点の多くを保ちます。ただし −3 と 3 で傾きが跳びます。',
  },
}
