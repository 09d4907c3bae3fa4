import type { Widen } from '../widen.ts'
import type { activations as en } from './en.ts'

export const activations: Widen<typeof en> = {
  title: '活性化関数',
  choose: '活性化関数',
  compare: '比較',
  compareLimit: (most) => `同時に ${most} 個まで`,
  parameters: 'パラメータ',
  probe: '調べる点 x',
  value: 'f(x)',
  slope: '傾き f′(x)',
  curve: '曲線',
  derivative: '導関数',
  tangent: '接線',
  range: '値域',
  monotone: '減少しない',
  notMonotone: '増減する',
  kinks: '折れる点',
  noKinks: 'どこでもなめらか',
  logits: 'ロジット z',
  probabilities: '出力',
  where: '使われる場面',
  why: '選ばれる理由、使われなくなった理由',
  plot: (name) => `${name} とその導関数`,
}
