import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Exponential decay',
    what: 'Every step multiplies the learning rate by γ.',
    where: 'Where a smooth fall is wanted and nobody knows yet how many steps it will be.',
    why: 'One number, and no corners. But all factors together come to 1/(1 − γ), which is 100 for γ = 0.99: however long it runs, it gets no further than 100 full steps, so with too small a γ it stops on the way.',
  },
  zh: {
    name: '指数衰减',
    what: '每一步学习率都乘以 γ。',
    where: '希望平滑下降、又不知道总步数的时候。',
    why: '只有一个数，没有台阶。但所有系数之和是 1/(1 − γ)，γ = 0.99 时为 100：走得再久，也不会比 100 个满步更远，γ 太小就会停在半路。',
  },
  ja: {
    name: '指数減衰',
    what: '一歩ごとに学習率に γ を掛けます。',
    where: 'なめらかに下げたいが、全体の歩数がまだ分からないときに使われます。',
    why: '数は一つだけで、段差もありません。ただし係数をすべて足しても 1/(1 − γ)、γ = 0.99 なら 100 にしかなりません。どれだけ続けても 100 歩分より遠くへは行けず、γ が小さすぎると途中で止まります。',
  },
}
