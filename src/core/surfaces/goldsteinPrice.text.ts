import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Goldstein–Price',
    what: 'A polynomial of the eighth degree: heights from 3 to a million, with minima of 3, 30, 84 and 840.',
    where: 'A test of global optimization since 1971.',
    why: 'Slopes reach two million at the edge and vanish at the minima, so gradient descent has no rate for both: it diverges or crawls. Adam, whose steps do not grow with the slope, gets down.',
  },
  zh: {
    name: 'Goldstein–Price 函数',
    what: '八次多项式：高度从 3 到一百万，极小值为 3、30、84 和 840。',
    where: '1971 年以来的全局优化测试函数。',
    why: '边缘的坡度达到二百万，极小值处为零，梯度下降没有两头都合适的学习率：不是发散就是爬行。Adam 的步长不随坡度增大，所以下得来。',
  },
  ja: {
    name: 'ゴールドスタイン・プライス関数',
    what: '8 次の多項式です。高さは 3 から 100 万まであり、極小は 3、30、84、840 の四つです。',
    where: '1971 年以来の、大域的最適化のテストです。',
    why: '傾きは端で 200 万に達し、最小では 0 になるので、勾配降下法には両方に合う学習率がなく、発散するか、のろのろ進むかです。Adam の一歩は傾きとともに大きくならないので、下りられます。',
  },
}
