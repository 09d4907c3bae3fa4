import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Logistic loss',
    what: 'log(1 + e^−ty): binary cross-entropy of a logit, with the targets written −1 and 1.',
    where: 'Logistic regression, gradient boosting, and texts that compare losses by their margin t·y.',
    why: 'It is a smooth hinge that never reaches 0, so every example keeps pulling a little. Its slope never exceeds 1, so an outlier does not take over. And the score is the logarithm of the odds.',
    differs:
      "PyTorch's soft_margin_loss takes the exponential as it stands: from −ty = 709.78 on the loss is inf and its gradient NaN. The formula here does not overflow.",
  },
  zh: {
    name: '逻辑损失',
    what: 'log(1 + e^−ty)：目标写作 −1 和 1 的、由 logit 计算的二元交叉熵。',
    where: '逻辑回归、梯度提升，以及按间隔 t·y 比较各种损失的教材。',
    why: '它像光滑的合页损失，但不会到 0，所以每个样本都仍有一点拉力。斜率不超过 1，离群点不会独占。得分就是几率的对数。',
    differs:
      'PyTorch 的 soft_margin_loss 直接计算指数：−ty 达到 709.78 后，损失为 inf，梯度为 NaN。这里的算法不会溢出。',
  },
  ja: {
    name: 'ロジスティック損失',
    what: 'log(1 + e^−ty)。目標を −1 と 1 で書いた、ロジットの二値交差エントロピーです。',
    where: 'ロジスティック回帰、勾配ブースティング、損失を余裕 t·y で比べる教科書。',
    why: '0 に届かない滑らかなヒンジで、どの例も少しずつ引き続けます。傾きは 1 を超えないので、外れ値に支配されません。スコアはオッズの対数として読めます。',
    differs:
      'PyTorch の soft_margin_loss は指数をそのまま計算するので、−ty が 709.78 以上では損失が inf、勾配が NaN になります。ここでの計算はあふれません。',
  },
}
