import type { Widen } from '../widen.ts'
import type { descent as en } from './en.ts'

export const descent: Widen<typeof en> = {
  surface: '曲面',
  optimizers: '优化器',
  learningRateOf: (name) => `${name} 的学习率`,
  parameterOf: (symbol, name) => `${name} 的 ${symbol}`,
  zones: { converges: '收敛', oscillates: '振荡', diverges: '发散' },
  start: '起点',
  dragStart: '可拖动',
  steps: '步数',
  gradient: { label: '梯度', analytic: '解析', numerical: '数值' },
  difference: '差分 h',
  noise: '梯度中的噪声',
  deviation: '标准差',
  seed: '噪声的随机种子',
  defaults: '恢复默认设置',
  minimum: '最小值点',
  toMinimum: '到最小值点',
  noMinimum: '这个曲面没有最小值。',
  step: '步',
  runs: '各优化器所在的位置',
  explain: (name) => `讲解 ${name} 的这一步`,
  thisStep: (name) => `这一步：${name}`,
  numbersOf: (axis) => `代入数值后 ${axis} 的更新`,
  plot: (surface) => `${surface}的等高线与各优化器的路径`,
  chart: 'f 随步数的变化',
  scale: 'f 的刻度',
  fit: '显示整条路径',
  leaves: (runs) => `走出画面：${runs}`,
  leavesAt: (name, step) => `${name}（第 ${step} 步）`,
  presets: {
    label: '书中的图',
    race: '比赛',
    end: (name, place) => `${name} → ${place}`,
    ends: (ends) => `书中的终点：${ends}`,
    reached: '已到达',
    pending: (step) => `第 ${step} 步`,
  },
  insight: {
    multiplies: (x, y) => `每走一步，x 乘以 ${x}，y 乘以 ${y}。`,
    multipliesBoth: (factor) => `每走一步，x 和 y 都乘以 ${factor}。`,
    slides: (axis) => `沿 ${axis} 方向一路向下，没有尽头；无论学习率多大，${axis} 都会增大。`,
    grows: (axis, limit) =>
      `每一步都冲过头，超出的比要走的还多，所以 ${axis} 离得越来越远。η 小于 ${limit} 时才会靠近。`,
    flips: (axis) => `${axis} 只是不断变号，永远如此。η 再小一点就会靠近。`,
    bounces: (axis, limit) =>
      `${axis} 每步都变号：路径在两壁之间来回弹，逐渐收拢。η 大于 ${limit} 时会离开山谷。`,
    lands: '一步就正好走到最小值点。',
    glides: (axis, steps) => `沿 ${axis} 方向每靠近十倍需要 ${steps} 步。`,
    step: (length, from, to) => `下一步长 ${length}，f 从 ${from} 变为 ${to}。`,
    frozen: (size, h) =>
      `路径停住不动：在 ${size} 附近，相邻两个浮点数的间隔已大于 h = ${h}，x ± h 舍入后仍是 x，数值梯度恰好为 0。换成解析梯度就会继续走。`,
    diverged: (name, step, f) =>
      `${name} 在第 ${step} 步发散：f 已增大到 ${f}，下一个数大得无法表示，因为每一步都比上一步冲过头更多。请试试把学习率减小到十分之一。`,
  },
  autograd: 'PyTorch 会自动求导，这里用的是解析梯度。',
}
