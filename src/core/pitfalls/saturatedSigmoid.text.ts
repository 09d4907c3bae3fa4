import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'sigmoid(37) is exactly 1',
    what: 'So the slope s(1 − s) is exactly 0, and nothing flows back through this unit any more.',
    where: 'The backward pass of a sigmoid that is computed from its output.',
    why: 'A double has 53 bits: beside 1, e⁻³⁷ = 8.5e-17 is rounded away. The true slope is just that number. Taking it from e⁻ˣ rather than from s keeps all its digits; with the loss taken from the logit, the division by it never arises.',
  },
  zh: {
    name: 'sigmoid(37) 恰好等于 1',
    what: '于是斜率 s(1 − s) 恰为 0，再没有梯度能通过这个单元传回去。',
    where: '由输出来计算斜率的 sigmoid 反向传播。',
    why: '双精度数有 53 位：与 1 相比，e⁻³⁷ = 8.5e-17 被舍去了。真正的斜率正是这个数。由 e⁻ˣ 而不是由 s 来算，就能保留全部有效数字；若损失直接由 logit 计算，就根本不必除以它。',
  },
  ja: {
    name: 'sigmoid(37) はちょうど 1',
    what: 'そのため傾き s(1 − s) はちょうど 0 になり、このユニットを通って勾配が戻らなくなります。',
    where: '出力から傾きを求めるシグモイドの逆伝播。',
    why: '倍精度は 53 ビットなので、1 に足した e⁻³⁷ = 8.5e-17 は丸めで消えます。本当の傾きはまさにその数です。s からでなく e⁻ˣ から求めれば桁がすべて残ります。損失をロジットから計算すれば、その割り算自体が要りません。',
  },
}
