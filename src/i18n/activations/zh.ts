import type { Widen } from '../widen.ts'
import type { activations as en } from './en.ts'

export const activations: Widen<typeof en> = {
  title: '激活函数',
  choose: '激活函数',
  compare: '对比',
  compareLimit: (most) => `最多同时显示 ${most} 个`,
  parameters: '参数',
  probe: '探针 x',
  value: 'f(x)',
  slope: '斜率 f′(x)',
  curve: '曲线',
  derivative: '导数',
  tangent: '切线',
  range: '值域',
  monotone: '单调不减',
  notMonotone: '有升有降',
  kinks: '转折点',
  noKinks: '处处光滑',
  logits: 'logits z',
  probabilities: '输出',
  where: '用在哪里',
  why: '为什么选用或弃用',
  plot: (name) => `${name} 及其导数`,
}
