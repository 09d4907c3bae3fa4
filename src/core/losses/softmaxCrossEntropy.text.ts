import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Softmax cross-entropy',
    what: 'Softmax and cross-entropy in one formula, from logits.',
    where: 'The output of nearly every classifier with more than two classes.',
    why: 'The gradient is simply softmax − t. Subtracting the largest logit first keeps the exponentials from overflowing, and no δ is needed.',
  },
  zh: {
    name: 'Softmax 交叉熵',
    what: '把 softmax 和交叉熵合成一个公式，直接由 logit 计算。',
    where: '几乎所有多于两类的分类网络的输出端。',
    why: '梯度就是 softmax − t。先减去最大的 logit，指数就不会溢出，也不需要 δ。',
  },
  ja: {
    name: 'ソフトマックス交差エントロピー',
    what: 'ソフトマックスと交差エントロピーを一つの式にしたもので、ロジットから計算します。',
    where: '3 クラス以上のほとんどの分類器の出力。',
    why: '勾配は softmax − t そのものです。先に最大のロジットを引くので指数があふれず、δ も要りません。',
  },
}
