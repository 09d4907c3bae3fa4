import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'AdamW',
    what: "Adam with weight decay apart from it: x first shrinks by the share η·λ, whatever its gradient, then takes Adam's step.",
    where: 'The standard for Transformers and language models.',
    why: 'Added to the gradient, as L2 regularisation is, the decay would be divided by √v̂ too, so weights with large gradients would hardly shrink. Kept apart, it shrinks all alike. On a surface it pulls towards (0, 0), so the walk comes to rest a little beside the minimum.',
  },
  zh: {
    name: 'AdamW',
    what: '把权重衰减分开的 Adam：x 先按 η·λ 的比例缩小，与梯度无关，再走 Adam 的一步。',
    where: 'Transformer 和语言模型的标准选择。',
    why: '若像 L2 正则化那样加进梯度，衰减也会被除以 √v̂，梯度大的权重几乎不会缩小。分开之后，所有权重按同样的比例缩小。在曲面上它把点拉向 (0, 0)，所以会停在最小值旁边一点的地方。',
  },
  ja: {
    name: 'AdamW',
    what: '重み減衰を分けた Adam です。まず勾配に関係なく x を η·λ の割合だけ縮め、それから Adam の一歩を進みます。',
    where: 'Transformer や言語モデルの定番です。',
    why: 'L2 正則化のように勾配に足すと、減衰も √v̂ で割られ、勾配の大きな重みはほとんど縮みません。分ければ、どの重みも同じ割合で縮みます。曲面の上では (0, 0) へ引かれるので、最小値から少し外れたところで落ち着きます。',
  },
}
