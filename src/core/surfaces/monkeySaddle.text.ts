import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Monkey saddle',
    what: 'Three valleys and three ridges meet at one point: two valleys for the legs, one for the tail.',
    where:
      'The standard example of a point that is flat to second order: gradient and second derivatives all vanish there.',
    why: 'The slope falls with the square of the distance, so a walk along a ridge slows down more than at an ordinary saddle. Beside the ridge it then turns off into a valley, and from there falls faster and faster, without end.',
  },
  zh: {
    name: '猴鞍面',
    what: '三条山谷与三道山脊交于一点：两条谷放腿，一条谷放尾巴。',
    where: '“直到二阶都平坦”的点的标准例子：那里梯度和二阶导数全为零。',
    why: '坡度随距离的平方减小，所以沿山脊走来比在普通鞍点更慢。稍偏山脊的路径随后拐进山谷，越落越快，没有尽头。',
  },
  ja: {
    name: 'モンキーサドル',
    what: '三つの谷と三つの尾根が一点で出会います。谷の二つは足、一つは尻尾のためです。',
    where: '2 次まで平らな点の代表例です。そこでは勾配も 2 階微分もすべて 0 になります。',
    why: '傾きは距離の 2 乗に比例して小さくなるので、尾根に沿う歩みは普通の鞍点よりも遅くなります。尾根から少しずれていれば、やがて谷へ曲がり、その先はますます速く、限りなく落ちていきます。',
  },
}
