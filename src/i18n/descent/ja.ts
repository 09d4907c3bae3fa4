import type { Widen } from '../widen.ts'
import type { descent as en } from './en.ts'

export const descent: Widen<typeof en> = {
  surface: '曲面',
  optimizers: '最適化手法',
  learningRateOf: (name) => `${name} の学習率`,
  parameterOf: (symbol, name) => `${name} の ${symbol}`,
  zones: { converges: '収束', oscillates: '振動', diverges: '発散' },
  start: '開始点',
  dragStart: 'ドラッグできます',
  steps: 'ステップ数',
  gradient: { label: '勾配', analytic: '解析的', numerical: '数値的' },
  difference: '差分 h',
  noise: '勾配のノイズ',
  deviation: '標準偏差',
  seed: 'ノイズの乱数シード',
  defaults: '初期設定に戻す',
  minimum: '最小点',
  toMinimum: '最小点まで',
  noMinimum: 'この曲面に最小はありません。',
  step: 'ステップ',
  runs: '各手法の現在位置',
  explain: (name) => `${name} のステップを説明`,
  thisStep: (name) => `このステップ：${name}`,
  numbersOf: (axis) => `数値を入れた ${axis} の更新`,
  plot: (surface) => `${surface}の等高線と各手法の経路`,
  chart: 'ステップごとの f',
  scale: 'f の目盛り',
  fit: '経路全体を表示',
  leaves: (runs) => `図の外へ出ます：${runs}`,
  leavesAt: (name, step) => `${name}（ステップ ${step}）`,
  presets: {
    label: '本の図',
    race: '比較',
    end: (name, place) => `${name} → ${place}`,
    ends: (ends) => `本での終点：${ends}`,
    reached: '到達',
    pending: (step) => `ステップ ${step} で`,
  },
  insight: {
    multiplies: (x, y) => `1 ステップごとに x は ${x} 倍、y は ${y} 倍になります。`,
    multipliesBoth: (factor) => `1 ステップごとに x も y も ${factor} 倍になります。`,
    slides: (axis) => `${axis} の向きにはどこまでも下りが続き、学習率がいくつでも ${axis} は大きくなります。`,
    grows: (axis, limit) =>
      `毎回、進むべき距離より大きく行き過ぎるので、${axis} は遠ざかります。η が ${limit} より小さければ近づきます。`,
    flips: (axis) => `${axis} は符号が入れ替わるだけで、いつまでも続きます。η を小さくすれば近づきます。`,
    bounces: (axis, limit) =>
      `${axis} は毎回符号が変わります。経路は壁から壁へ跳ね返りながら狭まります。η が ${limit} を超えると谷を出てしまいます。`,
    lands: '1 ステップでちょうど最小点に着きます。',
    glides: (axis, steps) => `${axis} の向きに 10 倍近づくのに ${steps} ステップかかります。`,
    step: (length, from, to) => `次の一歩の長さは ${length}、f は ${from} から ${to} になります。`,
    frozen: (size, h) =>
      `経路は止まっています。${size} の付近では隣り合う浮動小数点数の間隔が h = ${h} より広く、x ± h が x に丸められて、数値勾配がちょうど 0 になるためです。解析的な勾配なら進み続けます。`,
    diverged: (name, step, f) =>
      `${name} はステップ ${step} で発散しました。f は ${f} まで大きくなり、次の数は大きすぎて表せません。1 歩ごとに行き過ぎが大きくなったためです。学習率を 10 分の 1 にしてみてください。`,
  },
  autograd: 'PyTorch は自動で微分するので、これは解析的な勾配です。',
}
