import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Rprop',
    what: 'Only the sign of the gradient counts: each parameter has a step size of its own, which grows by the factor η⁺ while the sign stays and shrinks by η⁻ where it flips.',
    where: 'Small nets that see all their data at every step, in the nineties.',
    why: 'The size of the gradient does not matter, so plateaus and cliffs are crossed alike; η is only the first step size. With batches the sign flips by chance, and the step sizes wither. RMSProp was made to carry the idea over to batches.',
  },
  zh: {
    name: 'Rprop',
    what: '只看梯度的符号：每个参数有自己的步长，符号不变就乘以 η⁺ 变大，符号翻转就乘以 η⁻ 变小。',
    where: '上世纪九十年代，每步都用全部数据的小网络。',
    why: '梯度的大小不起作用，所以平原和悬崖走得一样快；η 只是最初的步长。分批训练时符号会偶然翻转，步长随之萎缩。RMSProp 就是为了把这个想法用于分批训练而提出的。',
  },
  ja: {
    name: 'Rprop',
    what: '勾配の符号だけを使います。パラメータごとに歩幅を持ち、符号が変わらなければ η⁺ 倍に伸ばし、反転すれば η⁻ 倍に縮めます。',
    where: '1990 年代に、毎回すべてのデータを使う小さなネットワークで使われました。',
    why: '勾配の大きさは関係ないので、平らな所も崖も同じように進みます。η は最初の歩幅にすぎません。バッチでは符号が偶然に反転し、歩幅が縮んでしまいます。RMSProp は、この考えをバッチでも使えるように作られました。',
  },
}
