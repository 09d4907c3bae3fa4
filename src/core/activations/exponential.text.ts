import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Exponential',
    what: 'e to the power of x: always positive, and its own derivative.',
    where: 'Outputs that must be positive, such as the rate of a Poisson model, and the inside of softmax.',
    why: 'Adding to the input multiplies the output, which suits rates. Beyond x ≈ 709.8 it overflows, and gradients explode long before, so hidden layers avoid it.',
  },
  zh: {
    name: '指数函数',
    what: 'e 的 x 次方：恒为正，导数就是它自己。',
    where: '必须为正的输出，例如泊松模型的发生率；也在 softmax 的内部。',
    why: '输入每加一个数，输出就乘一个数，适合表示发生率。但 x 超过约 709.8 就会溢出，而梯度早就爆炸了，所以隐藏层不用它。',
  },
  ja: {
    name: '指数関数',
    what: 'e の x 乗。つねに正で、微分しても自分自身です。',
    where: 'ポアソンモデルの発生率など、正でなければならない出力。softmax の内部。',
    why: '入力の足し算が出力の掛け算になるので、発生率を表すのに向いています。ただし x が約 709.8 を超えるとオーバーフローし、勾配はそのずっと手前で爆発するため、隠れ層では使われません。',
  },
}
