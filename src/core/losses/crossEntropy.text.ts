import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Cross-entropy',
    what: '−log of the probability given to the right class, averaged over the batch.',
    where: 'Classification, after softmax; written this way in the book.',
    why: 'Only the right class counts, and the loss falls to 0 as its probability rises to 1. The small δ keeps log 0 finite: the loss is capped at −log δ, and a perfect prediction gives −δ instead of 0.',
    differs:
      "PyTorch's nll_loss has no δ, so it is added to the probabilities first, and it takes labels only, no one-hot rows.",
  },
  zh: {
    name: '交叉熵',
    what: '对正确类别所得的概率取 −log，再对批次取平均。',
    where: '分类任务，接在 softmax 之后；书中就是这样写的。',
    why: '只有正确类别起作用，它的概率升到 1 时损失降到 0。微小的 δ 让 log 0 保持有限：损失的上限是 −log δ，而完美的预测得到 −δ 而不是 0。',
    differs: 'PyTorch 的 nll_loss 没有 δ，所以要先加到概率上；它只接受标签，不接受 one-hot。',
  },
  ja: {
    name: '交差エントロピー',
    what: '正解クラスに与えた確率の −log を、バッチで平均したものです。',
    where: '分類でソフトマックスの後に使います。本にあるとおりの形です。',
    why: '効くのは正解クラスだけで、その確率が 1 に近づくと損失は 0 に近づきます。小さな δ は log 0 を有限に保ちます。損失の上限は −log δ で、完全な予測では 0 でなく −δ になります。',
    differs:
      'PyTorch の nll_loss には δ がないので先に確率へ足します。受け取れるのはラベルだけで、one-hot は使えません。',
  },
}
