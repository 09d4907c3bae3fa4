import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Booth',
    what: 'A straight valley at 45° to the axes, nine times as steep across as along.',
    where: 'The squared errors of two linear equations: linear regression has surfaces like this.',
    why: 'Adam and AdaGrad scale each coordinate by itself. That straightens a valley along an axis, but not one that lies across both; momentum does not mind the angle.',
  },
  zh: {
    name: 'Booth 函数',
    what: '与坐标轴成 45° 的笔直山谷，横向比纵向陡九倍。',
    where: '两个线性方程的误差平方和；线性回归的损失曲面就是这种形状。',
    why: 'Adam 和 AdaGrad 分别缩放每个坐标。山谷顺着坐标轴时这样很有效，斜着时就帮不上忙；动量法则不受角度影响。',
  },
  ja: {
    name: 'ブース関数',
    what: '座標軸に対して 45° 傾いたまっすぐな谷で、横切る向きは沿う向きの 9 倍急です。',
    where: '二つの線形方程式の二乗誤差の和です。線形回帰の損失もこのような形をしています。',
    why: 'Adam や AdaGrad は座標ごとに尺度を変えます。軸に沿った谷ならそれで済みますが、斜めの谷には効きません。モーメンタムは角度に左右されません。',
  },
}
