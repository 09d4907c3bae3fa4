import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Bowl',
    what: 'A round bowl: equally steep in all directions.',
    where: "The book's first example, and every smooth minimum of this roundness seen from near.",
    why: 'The gradient points away from the minimum, so gradient descent walks straight to it. Each step multiplies the distance by 1 − 2η; from η = 1 on it no longer shrinks.',
  },
  zh: {
    name: '碗',
    what: '圆碗：各个方向一样陡。',
    where: '书中的第一个例子；各向均匀的光滑极小值，从近处看都是这样。',
    why: '梯度正好背离极小值，所以梯度下降会径直走到那里。每一步把距离乘以 1 − 2η；η 达到 1 之后距离就不再缩小。',
  },
  ja: {
    name: 'お椀',
    what: '丸いお椀で、どの方向にも同じように急です。',
    where: '本の最初の例。どの方向にも均等ななめらかな最小は、近くで見ればこの形です。',
    why: '勾配は最小点の反対を向くので、勾配降下法はまっすぐ最小点へ進みます。一歩ごとに距離が 1 − 2η 倍になり、η が 1 以上では縮みません。',
  },
}
