import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Hinge loss',
    what: '0 once the score is on the right side with a margin of 1, a straight line up from there.',
    where: 'Support vector machines; the discriminators of some GANs.',
    why: 'Examples beyond the margin have no gradient at all, so only the hard ones decide where the border lies. The score is no probability, and the slope jumps at the margin.',
  },
  zh: {
    name: '合页损失',
    what: '得分在正确一侧且间隔达到 1 时为 0，否则沿直线上升。',
    where: '支持向量机，以及某些 GAN 的判别器。',
    why: '间隔之外的样本完全没有梯度，所以分界线只由困难样本决定。得分不是概率，而且斜率在间隔处有跳变。',
  },
  ja: {
    name: 'ヒンジ損失',
    what: 'スコアが正しい側にあって余裕が 1 以上なら 0、そこから離れると直線で増えます。',
    where: 'サポートベクターマシンや、一部の GAN の識別器。',
    why: '余裕のある例には勾配がまったくないので、難しい例だけで境界が決まります。スコアは確率ではなく、余裕 1 の所で傾きが跳びます。',
  },
}
