import type { Widen } from '../widen.ts'
import type { descent as en } from './en.ts'

export const descent: Widen<typeof en> = {
  title: '梯度下降',
  surface: '曲面',
  optimizers: '优化器',
  learningRate: '学习率',
  learningRateOf: (name) => `${name} 的学习率`,
  start: '起点',
  steps: '步数',
  gradient: { label: '梯度', analytic: '解析', numerical: '数值' },
  difference: '差分 h',
  noise: '梯度中的噪声',
  seed: '随机种子',
  minimum: '最小值点',
  run: '优化器',
  point: '位置',
  toMinimum: '到最小值点的距离',
  thisStep: (name) => `这一步：${name}`,
  dragStart: '拖动我',
  plot: (surface) => `${surface} 的等高线与各优化器的路径`,
  chart: 'f 随步数的变化',
  diverged: (name) => `${name} 发散了：步子越迈越大，数值已不再有限。请试试更小的学习率。`,
}
