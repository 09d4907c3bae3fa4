import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'SELU',
    what: 'An ELU with two fixed constants, chosen so that outputs keep mean 0 and variance 1.',
    where: 'Deep fully connected nets without normalisation layers, called self-normalising nets.',
    why: 'With LeCun’s initial weights, signals neither grow nor fade through many layers. That holds for such nets only; elsewhere batch normalisation prevailed.',
  },
  zh: {
    name: 'SELU',
    what: '带有两个固定常数的 ELU，常数的选取使各层输出保持均值 0、方差 1。',
    where: '不使用归一化层的深层全连接网络，即“自归一化网络”。',
    why: '配合 LeCun 初始化，信号经过许多层既不会放大也不会衰减。但这只对这类网络成立，其他网络大多改用批量归一化。',
  },
  ja: {
    name: 'SELU',
    what: '定数を二つ固定した ELU。出力の平均 0、分散 1 が保たれるように選ばれています。',
    where: '正規化層を使わない深い全結合ネットワーク（自己正規化ネットワーク）。',
    why: 'LeCun の初期値と組み合わせると、多くの層を通っても信号が増大も減衰もしません。ただしそれはこの種のネットワークに限られ、ほかではバッチ正規化が主流になりました。',
  },
}
