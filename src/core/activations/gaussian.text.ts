import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Gaussian',
    what: 'A bell: 1 at zero, falling to 0 on both sides.',
    where: 'Radial basis function nets, and nets that map coordinates to the colours of an image.',
    why: 'Each unit answers only near its centre, which suits local patterns. Far from the centre the gradient vanishes, so it is rare in deep nets.',
  },
  zh: {
    name: '高斯函数',
    what: '钟形曲线：在 0 处为 1，向两侧降到 0。',
    where: '径向基函数（RBF）网络，以及由坐标计算图像颜色的网络。',
    why: '每个单元只在中心附近有响应，适合局部的模式。但离中心远时梯度消失，深层网络中很少使用。',
  },
  ja: {
    name: 'ガウス関数',
    what: '釣り鐘形の曲線。0 で 1 になり、両側で 0 に近づきます。',
    where: '放射基底関数（RBF）ネットワークや、座標から画像の色を求めるネットワーク。',
    why: '各ユニットが中心の近くだけに反応するので、局所的なパターンに向きます。ただし中心から離れると勾配が消えるため、深いネットワークではまれです。',
  },
}
