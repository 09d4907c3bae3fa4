import type { Widen } from '../widen.ts'
import type { derivativesError as en } from './en.ts'

export const derivativesError: Widen<typeof en> = {
  axis: '误差 |数值 − 解析|',
  plot: (name, x) => `${name} 在 x = ${x} 处各差商的误差随 h 的变化，双对数坐标`,
  caption: (name, x) => `${name} 在 x = ${x} 处差商的误差随 h 的变化。虚线：理论给出的截断误差和舍入误差。`,
  zeroRow: '0',
  good: '1e-4，书中采用',
  bad: '1e-50，太小',
  best: (h) => `最好的 h ≈ ${h}`,
  truncationLine: '截断 ∝ h²',
  truncationLineOneSided: '截断 ∝ h',
  roundingLine: '舍入 ∝ 1/h',
  from: '图从哪个 h 开始',
  handleSays: (h, error) => `h = ${h}，误差 ${error}`,
  numbers: '三种方法在当前 h 处',
  slope: '数值斜率',
  errorHere: '误差',
  bestH: '最好的 h',
  what: '两种误差方向相反。级数在前几项之后被截断：截断误差随 h 减小，是右边的斜线。舍入给每个函数值带来约 ε = 2⁻⁵³ 的误差，除以 h 后放大 1/h 倍：是中间散乱的斜线。h 再小，x ± h 就是 x 本身，答案只剩 0。',
  now: (h) => `h = ${h} 时：`,
  regimes: {
    truncation: '截断误差占主导，h 小一些更好。',
    rounding: '舍入误差占主导，h 大一些更好；误差究竟是多少，要看运气。',
    balanced: '截断与舍入大致相等：这已接近该方法的最好结果。',
    lost: 'x ± h 舍入后就是 x，什么也没有测到，误差就是斜率本身。',
    exact: '误差恰好是 0，对数轴上画不出来：它在坐标轴下方的一行里。',
  },
  noTruncation: '这里被截去的项是 0：除了舍入，该方法是精确的，或者误差来自更后面的项。这时 h 大一些最好。',
  noRounding:
    '这里 f 和 x·f′ 都是 0，没有会被 h 放大的舍入：在 0 附近双精度数要多密有多密，再小的 h 也可以。',
  noTheory:
    '在折点、f″ 跳跃的地方，或 f′ 在 x 附近没有值时，没有可以截断的级数。曲线是实测结果，理论的虚线不画。',
  howHeading: '虚线从哪里来',
  how: 'f″ 和 f‴ 由解析斜率在相距 1/128 的五个点上的差得到（折点近时更密），约有八位有效数字。舍入误差是每个函数值的 ε·|f|，再加上 x ± h 本身舍入带来的 ε·|x·f′|。这是典型大小：实际误差散布在它附近和下方。',
  bookHeading: '书中的两个 h',
  book: '1e-4 离中心差分最好的 h 总不太远，对训练没有什么损失。1e-50 是书中的反例：x + 1e-50 就是 x。',
}
