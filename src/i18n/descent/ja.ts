import type { Widen } from '../widen.ts'
import type { descent as en } from './en.ts'

export const descent: Widen<typeof en> = {
  title: '勾配降下',
  surface: '曲面',
  optimizers: '最適化手法',
  learningRate: '学習率',
  learningRateOf: (name) => `${name} の学習率`,
  start: '開始点',
  steps: 'ステップ数',
  gradient: { label: '勾配', analytic: '解析的', numerical: '数値的' },
  difference: '差分 h',
  noise: '勾配のノイズ',
  seed: '乱数シード',
  minimum: '最小点',
  run: '手法',
  point: '位置',
  toMinimum: '最小点までの距離',
  thisStep: (name) => `このステップ：${name}`,
  dragStart: 'ドラッグ',
  plot: (surface) => `${surface} の等高線と各手法の経路`,
  chart: 'ステップごとの f',
  diverged: (name) =>
    `${name} は発散しました。1 歩ごとに歩幅が大きくなり、数値が有限でなくなったためです。学習率を小さくしてみてください。`,
}
