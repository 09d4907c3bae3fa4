import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Label smoothing',
    what: 'Softmax cross-entropy against targets of which the share ε is spread evenly over all classes.',
    where: 'Image classifiers since Inception, and translation.',
    why: 'A net that is to reach exactly 1 must push its logits apart without end. With a target of a little less there is a best finite distance, which curbs over-confidence and helps with wrong labels. The loss no longer reaches 0: its least value is the entropy of the smoothed target.',
  },
  zh: {
    name: '标签平滑',
    what: 'Softmax 交叉熵，但目标中有 ε 的份额平均分给所有类别。',
    where: 'Inception 以来的图像分类器，以及机器翻译。',
    why: '要让输出恰好为 1，网络必须把 logit 无休止地拉开。目标稍小于 1，就有一个最佳的有限距离，这能抑制过度自信，也能减轻错误标签的影响。损失不再能到 0：最小值是平滑后目标的熵。',
  },
  ja: {
    name: 'ラベル平滑化',
    what: '目標のうち ε の分を全クラスに均等に配った、ソフトマックス交差エントロピーです。',
    where: 'Inception 以来の画像分類器や機械翻訳。',
    why: '出力をちょうど 1 にしようとすると、ロジットの差を限りなく広げることになります。目標を少し下げれば最適な差が有限になり、自信過剰を抑え、誤ったラベルにも強くなります。損失は 0 にはならず、最小値は平滑化した目標のエントロピーです。',
  },
}
