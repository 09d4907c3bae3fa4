import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Adam',
    what: 'A running mean of the gradient divided by the root of a running mean of its square, for each parameter.',
    where: 'The usual first choice, and with weight decay apart from it (AdamW) that of language models.',
    why: 'Every parameter moves about η a step, however steep its direction, so one learning rate suits them all. Dividing by 1 − βᵗ makes up for running means that start at 0.',
  },
  zh: {
    name: 'Adam',
    what: '对每个参数，用梯度的滑动平均除以梯度平方的滑动平均的平方根。',
    where: '通常的首选；把权重衰减分开的 AdamW 是语言模型的标准选择。',
    why: '无论方向多陡，每个参数每步大约移动 η，所以一个学习率适合所有参数。除以 1 − βᵗ 是为了补偿从 0 开始的滑动平均。',
  },
  ja: {
    name: 'Adam',
    what: 'パラメータごとに、勾配の移動平均を、勾配の二乗の移動平均の平方根で割ります。',
    where: '最初の選択肢としてよく使われます。重み減衰を分けた AdamW は言語モデルの定番です。',
    why: '方向がどれほど急でも、どのパラメータも一歩で約 η 動くので、一つの学習率で足ります。1 − βᵗ で割るのは、移動平均が 0 から始まる分を補うためです。',
  },
}
