import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Mean squared error',
    what: 'The mean of the squared differences between prediction and target.',
    where: 'Regression: the usual first choice.',
    why: 'Smooth, with one minimum in y, and its best constant prediction is the mean. Squaring lets one outlier outweigh many small errors.',
  },
  zh: {
    name: '均方误差',
    what: '预测与目标之差的平方的平均值。',
    where: '回归任务，通常的首选。',
    why: '它光滑，对 y 只有一个极小值，最好的常数预测就是平均值。但平方会让一个离群点压过许多小误差。',
  },
  ja: {
    name: '平均二乗誤差',
    what: '予測と目標の差の二乗の平均です。',
    where: '回帰で最初に使われる損失です。',
    why: 'なめらかで y についての最小は一つ、最良の定数予測は平均値です。二乗するため、外れ値一つが多くの小さな誤差より重くなります。',
  },
}
