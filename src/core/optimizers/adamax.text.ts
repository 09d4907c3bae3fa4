import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'AdaMax',
    what: 'Adam that divides by the largest gradient of late: u fades to β₂ of itself a step, but never below |g|.',
    where: 'From the same paper as Adam; now and then for embeddings.',
    why: 'A step is hardly ever longer than η, and u needs no correction of its start. But one outlier makes the next 1/(1 − β₂) = 1000 steps or so small; in Adam it counts for only √(1 − β₂) ≈ 0.03 of its size.',
  },
  zh: {
    name: 'AdaMax',
    what: '与 Adam 相同，但除以近来最大的梯度：u 每步缩到 β₂ 倍，但不低于 |g|。',
    where: '与 Adam 出自同一篇论文；偶尔用于嵌入。',
    why: '一步几乎不会超过 η，u 也不必对起点作补偿。但一个异常大的梯度会让之后约 1/(1 − β₂) = 1000 步都变小；在 Adam 中它只按 √(1 − β₂) ≈ 0.03 倍计入。',
  },
  ja: {
    name: 'AdaMax',
    what: 'Adam と同じですが、最近で最大の勾配 u で割ります。u は一歩ごとに β₂ 倍に薄れますが、|g| を下回りません。',
    where: 'Adam と同じ論文で提案されました。埋め込みにときどき使われます。',
    why: '一歩が η を超えることはほとんどなく、u には出発点の補正も要りません。ただし、外れた大きな勾配が一つ来ると、その後およそ 1/(1 − β₂) = 1000 歩のあいだ歩幅が小さくなります。Adam なら √(1 − β₂) ≈ 0.03 倍でしか数えません。',
  },
}
