import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'GELU',
    what: 'Multiplies x by the probability that a standard normal variable is below x.',
    where: 'Transformers, such as BERT and the vision transformer.',
    why: 'A smooth relative of ReLU that lets small negative values through, and trained large models slightly better. It costs an error function.',
    differs: 'PyTorch computes 1 + erf, which is exactly 0 below x = −8.3; here the tail keeps its digits.',
  },
  zh: {
    name: 'GELU',
    what: '用标准正态变量小于 x 的概率去乘 x。',
    where: 'Transformer，例如 BERT 和 ViT。',
    why: '它像一个平滑的 ReLU，会放过少量负值，训练大模型的效果略好。代价是要计算误差函数。',
    differs: 'PyTorch 计算 1 + erf，在 x = −8.3 以下恰为 0。这里的尾部仍保留有效数字。',
  },
  ja: {
    name: 'GELU',
    what: '標準正規分布に従う変数が x より小さくなる確率を、x に掛けたもの。',
    where: 'BERT や ViT などの Transformer。',
    why: '滑らかな ReLU のような形で、小さな負の値も通し、大きなモデルでやや良い結果を出しました。その代わり誤差関数の計算が必要です。',
    differs:
      'PyTorch は 1 + erf を計算するため、x = −8.3 より下ではちょうど 0 です。ここでは裾の桁が残ります。',
  },
}
