import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Quantile loss',
    what: 'An absolute error with two slopes: too low costs τ for each unit, too high 1 − τ.',
    where:
      'Forecasts that must not be too low, or that come with a range: stock, electricity, arrival times.',
    why: 'Its best constant prediction is the τ-quantile: with τ = 0.9, nine of ten outcomes lie below it. With τ = 0.5 it is half the absolute error and finds the median. Like that one, it has a kink at the target.',
  },
  zh: {
    name: '分位数损失',
    what: '两侧斜率不同的绝对误差：预测偏低时每单位代价 τ，偏高时为 1 − τ。',
    where: '不能偏低的预测，或需要给出区间的预测：库存、用电量、到达时间。',
    why: '最好的常数预测是 τ 分位数：τ = 0.9 时，十个结果中有九个低于它。τ = 0.5 时它是绝对误差的一半，得到中位数。与绝对误差一样，它在目标处有折点。',
  },
  ja: {
    name: '分位点損失',
    what: '左右で傾きの違う絶対誤差です。低すぎると 1 につき τ、高すぎると 1 − τ の損失になります。',
    where: '低く外してはいけない予測や、幅をつける予測。在庫、電力、到着時刻など。',
    why: '最良の定数予測は τ 分位点です。τ = 0.9 なら、結果の十のうち九がそれより下にきます。τ = 0.5 では絶対誤差の半分で、中央値を求めます。絶対誤差と同じく目標に折れ目があります。',
  },
}
