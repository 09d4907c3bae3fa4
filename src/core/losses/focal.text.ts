import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Focal loss',
    what: 'Binary cross-entropy times (1 − p)^γ, where p is the probability given to what came true.',
    where: 'Object detection, where a thousand places show background for every one that shows an object.',
    why: 'Examples that are already answered well hardly count any more, so the many easy ones do not drown the few hard ones. With γ = 0 it is binary cross-entropy. The probabilities it teaches are less well calibrated.',
    differs:
      'Where y is 0 or 1 PyTorch divides by 1e-12 in single precision, so its slope there is off from the ninth digit on.',
  },
  zh: {
    name: 'Focal 损失',
    what: '二元交叉熵乘以 (1 − p)^γ，其中 p 是给予真实情况的概率。',
    where: '目标检测：每有一处物体，就有上千处背景。',
    why: '已经答得好的样本几乎不再起作用，大量简单样本就不会淹没少数困难样本。γ = 0 时就是二元交叉熵。缺点是学到的概率校准得较差。',
    differs: 'y 为 0 或 1 时，PyTorch 除以单精度的 1e-12，所以那里的斜率从第九位数字起不同。',
  },
  ja: {
    name: 'フォーカル損失',
    what: '二値交差エントロピーに (1 − p)^γ を掛けたもの。p は実際に起きた方に与えた確率です。',
    where: '物体検出。物体が写る一か所に対して背景が千か所もあります。',
    why: 'すでに正しく答えられる例はほとんど数えないので、多数の易しい例が少数の難しい例を埋もれさせません。γ = 0 では二値交差エントロピーです。ただし学習された確率のずれは大きくなります。',
    differs: 'y が 0 か 1 のとき、PyTorch は単精度の 1e-12 で割るので、そこでの傾きは 9 桁目から異なります。',
  },
}
