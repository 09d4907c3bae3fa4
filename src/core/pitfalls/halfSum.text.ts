import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'A “mean” that is half the sum',
    what: 'It prints the book’s .0975; but ten times the data give ten times the loss, and ten times the gradient.',
    where: 'The mean squared error as many introductions write it.',
    why: 'The half makes the derivative simply y − t. But without dividing by the number of elements it is no mean: a learning rate that suits one batch size is too large for a larger one.',
  },
  zh: {
    name: '名为“均值”，实为和的一半',
    what: '它给出书中的 .0975；但数据增到十倍，损失和梯度也变成十倍。',
    where: '许多入门教材所写的均方误差。',
    why: '二分之一使导数恰为 y − t。但没有除以元素个数，就不是均值：对某个批次大小合适的学习率，换成更大的批次就太大了。',
  },
  ja: {
    name: '「平均」という名の、和の半分',
    what: '本のとおり .0975 になりますが、データが 10 倍になると損失も勾配も 10 倍になります。',
    where: '多くの入門書に書かれている平均二乗誤差。',
    why: '1/2 のおかげで導関数は y − t になります。しかし要素数で割らなければ平均ではなく、あるバッチの大きさに合った学習率も、より大きなバッチでは大きすぎます。',
  },
}
