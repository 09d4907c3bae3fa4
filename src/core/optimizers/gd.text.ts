import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Gradient descent',
    what: 'A step straight against the gradient, as long as the learning rate says.',
    where: 'Where everything begins; with batches of the data it is called SGD.',
    why: 'Nothing to tune but the learning rate. In a ravine it zigzags: the rate that suits the steep direction is too small for the flat one.',
  },
  zh: {
    name: '梯度下降',
    what: '沿负梯度方向走一步，步长由学习率决定。',
    where: '一切的起点；每步只用一批数据时称为 SGD。',
    why: '除学习率外没有什么要调。在峡谷里会走之字形：适合陡峭方向的学习率对平缓方向来说太小。',
  },
  ja: {
    name: '勾配降下法',
    what: '勾配と逆の向きへ、学習率に応じた長さだけ進みます。',
    where: 'すべての出発点。データを少しずつ使うものは SGD と呼ばれます。',
    why: '調整するのは学習率だけです。谷ではジグザグに進みます。急な方向に合う学習率は、なだらかな方向には小さすぎるからです。',
  },
}
