import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Sum of squared errors',
    what: 'Half the sum of the squared differences between prediction and target.',
    where:
      'Regression, and first chapters: the book calls it mean squared error, though it divides by 2 and not by the number of elements.',
    why: 'The half cancels the 2 of the derivative, so the gradient is simply y − t. It grows with the number of elements, so the learning rate has to shrink with it.',
  },
  zh: {
    name: '平方误差之和',
    what: '预测与目标之差的平方和的一半。',
    where: '回归，以及入门教材：书中称它为均方误差，但它除以的是 2，而不是元素个数。',
    why: '二分之一正好与求导得到的 2 相消，梯度就是 y − t。它随元素个数增大，学习率也得相应减小。',
  },
  ja: {
    name: '二乗和誤差',
    what: '予測と目標の差を二乗して足し、半分にしたものです。',
    where: '回帰や入門書。本によっては平均二乗誤差と呼ばれますが、割るのは要素数ではなく 2 です。',
    why: '1/2 が微分で出る 2 を打ち消すので、勾配は y − t そのものです。要素数とともに大きくなるため、学習率をその分小さくする必要があります。',
  },
}
