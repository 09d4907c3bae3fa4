import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'RMSProp',
    what: 'For each parameter, the gradient divided by the root of a running mean of its square.',
    where:
      'Recurrent nets and reinforcement learning, such as the nets that learned Atari games. Hinton gave it in a lecture in 2012, never in a paper.',
    why: 'AdaGrad that forgets: the divisor follows the slopes of late, so the steps do not die out. Nothing makes up for the mean that starts at 0, so with α = 0.99 the first step is 10 times η. Adam corrects this and adds momentum.',
  },
  zh: {
    name: 'RMSProp',
    what: '对每个参数，用梯度除以梯度平方的滑动平均的平方根。',
    where: '循环网络和强化学习，例如学会玩 Atari 游戏的网络。Hinton 2012 年在课上提出，从未写成论文。',
    why: '会遗忘的 AdaGrad：除数跟随近来的坡度，步子不会越来越小。滑动平均从 0 开始却没有补偿，所以 α = 0.99 时第一步是 η 的 10 倍。Adam 修正了这一点，并加上了动量。',
  },
  ja: {
    name: 'RMSProp',
    what: 'パラメータごとに、勾配を、勾配の二乗の移動平均の平方根で割ります。',
    where:
      '再帰型ネットワークや、Atari のゲームを学んだネットワークのような強化学習。ヒントンが 2012 年の講義で示したもので、論文はありません。',
    why: '過去を忘れる AdaGrad です。割る数が最近の傾きに従うので、歩幅が尽きることはありません。移動平均が 0 から始まるのを補わないため、α = 0.99 なら最初の一歩は η の 10 倍になります。Adam はこれを補い、慣性を加えました。',
  },
}
