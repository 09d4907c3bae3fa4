import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Xavier, uniform',
    what: "Uniform on ±√(6 / (inputs + outputs)), which has Xavier's variance.",
    where: 'The default of dense layers in Keras.',
    why: 'The variance is what matters, not the shape; a uniform draw has no far outliers.',
  },
  zh: {
    name: 'Xavier（均匀）',
    what: '在 ±√(6 / (输入数 + 输出数)) 上均匀分布，方差与 Xavier 相同。',
    where: 'Keras 全连接层的默认选择。',
    why: '要紧的是方差，不是分布的形状；均匀分布没有远离的极端值。',
  },
  ja: {
    name: 'Xavier（一様分布）',
    what: '±√(6 / (入力数 + 出力数)) の一様分布で、分散は Xavier と同じです。',
    where: 'Keras の全結合層の既定です。',
    why: '大事なのは分布の形ではなく分散です。一様分布には極端に外れた値がありません。',
  },
}
