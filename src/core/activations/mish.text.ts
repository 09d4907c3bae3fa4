import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Mish',
    what: 'Multiplies x by the tanh of its softplus.',
    where: 'Object detectors such as YOLOv4.',
    why: 'Smooth everywhere, with a shallow dip below zero like the SiLU, and slightly better in some vision tasks. It is among the costlier activations.',
  },
  zh: {
    name: 'Mish',
    what: '用 softplus(x) 的 tanh 去乘 x。',
    where: 'YOLOv4 等目标检测网络。',
    why: '处处平滑，和 SiLU 一样在左侧略低于零，在一些视觉任务上稍好。但它属于计算量较大的激活函数。',
  },
  ja: {
    name: 'Mish',
    what: 'softplus(x) の tanh を x に掛けたもの。',
    where: 'YOLOv4 などの物体検出。',
    why: 'どこでも滑らかで、SiLU と同じく左側で少し負に沈み、一部の画像認識ではやや良い結果を出します。ただし計算量は多めです。',
  },
}
