import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'NAdam',
    what: "Adam with Nesterov's foresight: m̂ mixes what the mean m will contribute to the next step with this gradient.",
    where: 'In Keras and PyTorch, as a variant to try beside Adam.',
    why: 'The newest gradient weighs more than in Adam, so it turns sooner where the slope turns. μ rises from about β₁/2 to β₁, for a mean of few gradients should not lead yet; ψ says how fast. The gain over Adam is usually small.',
  },
  zh: {
    name: 'NAdam',
    what: '加上 Nesterov 预见的 Adam：m̂ 把滑动平均 m 对下一步的贡献与当前梯度混合起来。',
    where: 'Keras 和 PyTorch 中都有，是 Adam 之外可以一试的变体。',
    why: '最新的梯度比在 Adam 中更受重视，坡度一变就更早转向。μ 从约 β₁/2 升到 β₁，因为只含少数梯度的平均还不该起主导作用；ψ 决定升得多快。比 Adam 的改进通常很小。',
  },
  ja: {
    name: 'NAdam',
    what: 'ネステロフの先読みを加えた Adam です。m̂ は、移動平均 m が次の一歩で果たす分と、今の勾配とを混ぜたものです。',
    where: 'Keras にも PyTorch にもあり、Adam の変種として試されます。',
    why: '最新の勾配が Adam より重く数えられるので、傾きが変わると早く向きを変えます。少ない勾配の平均にはまだ一歩を任せられないため、μ は約 β₁/2 から β₁ まで上がります。その速さを決めるのが ψ です。Adam に対する改善はたいていわずかです。',
  },
}
