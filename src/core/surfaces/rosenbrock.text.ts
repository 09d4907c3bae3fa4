import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Rosenbrock',
    what: 'A curved valley along y = x² with steep walls and a floor that hardly slopes.',
    where: 'The classic test of optimizers since 1960.',
    why: 'The valley is found in a few steps; following its bend to (1, 1) takes thousands. The walls set the largest rate, the floor needs a large one.',
  },
  zh: {
    name: 'Rosenbrock 函数',
    what: '沿 y = x² 弯曲的山谷，两壁陡峭，谷底几乎是平的。',
    where: '1960 年以来检验优化器的经典函数。',
    why: '几步就能进入谷底，沿着弯道走到 (1, 1) 却要几千步。两壁限制了最大的学习率，谷底却需要大的学习率。',
  },
  ja: {
    name: 'ローゼンブロック関数',
    what: 'y = x² に沿って曲がる谷で、壁は急、谷底はほとんど平らです。',
    where: '1960 年以来、最適化手法を試す定番の関数です。',
    why: '谷底には数歩で着きますが、曲がりに沿って (1, 1) まで行くには数千歩かかります。壁が学習率の上限を決め、谷底は大きな学習率を必要とします。',
  },
}
