import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'ReLU',
    what: 'Passes positive inputs unchanged and turns negative ones into 0.',
    where: 'The usual choice for hidden layers, above all in convolutional nets.',
    why: 'It is cheap, and its slope of 1 carries gradients through many layers. A unit whose input is always negative gets no gradient and stays dead.',
  },
  zh: {
    name: 'ReLU',
    what: '正的输入原样通过，负的输入变成 0。',
    where: '隐藏层的常用选择，尤其是卷积网络。',
    why: '计算便宜，正半轴的斜率为 1，梯度能穿过很多层。但输入始终为负的单元得不到梯度，会一直“死”下去。',
  },
  ja: {
    name: 'ReLU',
    what: '正の入力はそのまま通し、負の入力は 0 にします。',
    where: '隠れ層の定番。とくに畳み込みネットワーク。',
    why: '計算が軽く、正の側の傾きが 1 なので勾配が多くの層を通り抜けます。一方、入力がつねに負のユニットは勾配を受け取れず、死んだままになります。',
  },
}
