import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Log-sigmoid',
    what: 'The natural logarithm of the sigmoid: a softplus rotated by half a turn about the origin.',
    where:
      'Inside losses: binary cross-entropy from logits, negative sampling in word2vec, learning from preferences (DPO).',
    why: 'Computed in one piece it stays finite where log(sigmoid(x)) would take the logarithm of 0. It is seldom the activation of a layer.',
  },
  zh: {
    name: 'Log-Sigmoid',
    what: 'Sigmoid 的自然对数，相当于把 softplus 绕原点旋转 180°。',
    where: '主要在损失函数内部：由 logits 计算的二元交叉熵、word2vec 的负采样、偏好学习（DPO）。',
    why: '作为一个整体来计算，就不会在 sigmoid 下溢为 0 时去求 log 0。很少直接用作某一层的激活函数。',
  },
  ja: {
    name: '対数シグモイド',
    what: 'シグモイドの自然対数で、softplus を原点のまわりに 180° 回転させた形です。',
    where:
      '損失関数の中。ロジットから求める二値交差エントロピー、word2vec の負例サンプリング、選好からの学習（DPO）など。',
    why: '一つの式として計算すれば、シグモイドがアンダーフローで 0 になる所でも log 0 を避けられます。層の活性化関数として使われることはまれです。',
  },
}
