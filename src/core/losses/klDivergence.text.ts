import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Kullback–Leibler divergence',
    what: 'How much more it takes to tell what happened if one expected y and t was true: cross-entropy minus the entropy of t.',
    where:
      'Distillation, where a small net learns the probabilities of a large one; variational autoencoders; reinforcement learning that must not move too far.',
    why: 'Unlike cross-entropy it is 0 for a perfect prediction, even if the target is itself uncertain; the gradients of the two are the same. It is not symmetric: to rule out what happens costs without bound, to expect what does not happen costs little.',
    differs:
      "PyTorch's kl_div wants the logarithm of y and probabilities as targets, no labels. Its default reduction 'mean' divides by the number of elements; only 'batchmean' is the divergence. Where y and t are both 0 it gives NaN, here the term is 0.",
  },
  zh: {
    name: 'KL 散度',
    what: '真实分布是 t 而预期为 y 时，说明实际情况要多花多少信息：交叉熵减去 t 的熵。',
    where: '蒸馏（小网络学习大网络的概率）、变分自编码器、每步不能走太远的强化学习。',
    why: '与交叉熵不同，即使目标本身不确定，完美预测的散度也是 0；两者的梯度相同。它不对称：排除了会发生的事，代价没有上限；预期了不会发生的事，代价很小。',
    differs:
      "PyTorch 的 kl_div 要求输入 y 的对数，目标为概率，不接受标签。默认的 'mean' 除以元素个数，只有 'batchmean' 才是散度。y 与 t 都为 0 时它给出 NaN，这里该项为 0。",
  },
  ja: {
    name: 'KL ダイバージェンス',
    what: '本当は t なのに y だと予想したとき、起きたことを伝えるのに余分に要る情報量。交差エントロピーから t のエントロピーを引いたものです。',
    where:
      '大きな網の確率を小さな網に学ばせる蒸留、変分オートエンコーダ、一度に大きく動いてはいけない強化学習。',
    why: '交差エントロピーと違い、目標そのものが不確かでも、完全な予測なら 0 になります。勾配は両者で同じです。対称ではなく、起こることを否定すると損失に上限がなく、起こらないことを予想しても損失は小さく済みます。',
    differs:
      "PyTorch の kl_div は y の対数と確率の目標を受け取り、ラベルは受け取りません。既定の 'mean' は要素数で割るので、ダイバージェンスになるのは 'batchmean' だけです。y と t がともに 0 の項は NaN になりますが、ここでは 0 です。",
  },
}
