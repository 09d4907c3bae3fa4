import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Himmelblau',
    what: 'A hill between four valleys, whose four minima are equally deep: 0.',
    where: 'The squared errors of two equations that have four common solutions; a classic since 1972.',
    why: 'From the hilltop a hair decides which minimum is reached, and so do the optimizer and its rate. Colour each start by its end, and basins with fine borders appear.',
  },
  zh: {
    name: 'Himmelblau 函数',
    what: '四个山谷围着一座小山，四个极小值一样深，都是 0。',
    where: '两个方程的误差平方和，这两个方程有四组公共解；1972 年以来的经典。',
    why: '从山顶出发，毫厘之差就决定走到哪个极小值，优化器和学习率也会改变结果。按终点给每个起点上色，就会看到边界精细的吸引域。',
  },
  ja: {
    name: 'ヒンメルブラウ関数',
    what: '四つの谷に囲まれた丘です。四つの最小は同じ深さで、どれも 0 です。',
    where: '共通解を四つもつ二つの方程式の二乗誤差の和で、1972 年以来の定番です。',
    why: '丘の頂上では、わずかな差でどの最小に着くかが決まり、最適化手法や学習率によっても変わります。出発点を行き先で色分けすると、細かな境界をもつ流域が現れます。',
  },
}
