import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Mean absolute error',
    what: 'The mean of the distances between prediction and target.',
    where: 'Regression with outliers, and whenever the error is to be read in the unit of the data.',
    why: 'Every error pulls equally hard, so an outlier counts no more than its distance, and the best constant prediction is the median. But the slope is as steep right beside the target as far away, so gradient descent jumps to and fro around the minimum.',
  },
  zh: {
    name: '平均绝对误差',
    what: '预测与目标之间距离的平均值。',
    where: '含离群点的回归，以及希望误差与数据同单位、便于解读的场合。',
    why: '每个误差的拉力都一样大，离群点的影响不会超过它的距离，最好的常数预测是中位数。但紧挨目标处的斜率与远处一样陡，梯度下降会在最小值附近来回跳动。',
  },
  ja: {
    name: '平均絶対誤差',
    what: '予測と目標の距離の平均です。',
    where: '外れ値のある回帰や、誤差をデータと同じ単位で読みたい場面。',
    why: 'どの誤差も同じ強さで引くので、外れ値の影響は距離の分だけで、最良の定数予測は中央値になります。ただし目標のすぐ近くでも傾きが遠くと同じなので、勾配降下法は最小の周りを行き来します。',
  },
}
