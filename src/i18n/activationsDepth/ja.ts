import type { Widen } from '../widen.ts'
import type { activationsDepth as en } from './en.ts'

export const activationsDepth: Widen<typeof en> = {
  title: '層を重ねる',
  what: (samples, width, layers) =>
    `正規乱数 ${width} 個からなるサンプルを ${samples} 個、${width} ユニットの層 ${layers} 枚に通します。どの層も自分の乱数の重みを掛けてから f を適用します。ヒストグラムはその層のすべての値を表します。`,
  onlyElementwise:
    '「層を重ねる」は 1 つの数の関数のためのものです。softmax は層の間ではなくネットワークの最後に置かれます。ほかの活性化関数を選んでください。',
  presets: '本の図',
  presetHint:
    '本の図です（本の Xavier は、ここでは LeCun と呼びます）。選ぶと、予想と、そのとおりになったかどうかがわかります。',
  presetOf: (name, start) => `${name}、重み ${start}`,
  names: { sigmoid: 'シグモイド', tanh: 'tanh', relu: 'ReLU' },
  starts: { one: 'σ 1', hundredth: '.01', lecun: 'LeCun', he: 'He' },
  outcomes: {
    sigmoid: {
      one: '0 と 1 に偏ります。そこでは傾きがほぼ 0 で、勾配が消えます。',
      hundredth: 'すべて 0.5 に集まり、どのユニットもほぼ同じことを言います。',
      lecun: '0 と 1 から離れて広がったままです。本ではこの初期値を Xavier と呼んでいます。',
      he: '√(1/n) より少し広がります。シグモイドに 2 は必要ありません。',
    },
    tanh: {
      one: '−1 と 1 に偏ります。そこでは傾きがほぼ 0 で、勾配が消えます。',
      hundredth: '1 層ごとに信号が 10 分の 1 になり、0 だけが残ります。',
      lecun: 'ゆっくり狭まる釣鐘形です。tanh の傾きは最大でも 1 です。',
      he: 'どの層でも広がりますが、最初の層は少し飽和します。',
    },
    relu: {
      one: '1 層ごとに信号が 7 倍になり、爆発します。',
      hundredth: '1 層ごとに信号が 14 分の 1 になり、消えていきます。',
      lecun: 'ReLU が強さの半分を捨てるので、1 層ごとに 1/√2 に縮みます。',
      he: 'ReLU が捨てる半分を 2 が補うので、信号の大きさが保たれます。',
    },
  },
  expected: (outcome) => `予想：${outcome}`,
  reached: '予想どおり',
  notReached: '予想と違います',
  computingShare: (percent) => `計算中… ${percent}`,
  failed: (reason) => `計算できませんでした（${reason}）。`,
  retry: 'もう一度',
  input: '入力',
  layer: (i) => `第 ${i} 層`,
  place: '層',
  histograms: (name) => `${name}：入力と各層のヒストグラム`,
  caption: (name, weights, input) =>
    `${name} の各層の値。重み：${weights}、入力 ${input}。30 区間それぞれの割合、平均 ± 標準偏差。`,
  bin: (from, to) => `${from} ～ ${to}`,
  value: '値',
  share: '割合',
  shareUpTo: (percent) => `1 区間 ${percent}`,
  saturated: (percent) => `飽和 ${percent}`,
  infinite: (percent) => `有限でない ${percent}`,
  dead: (percent) => `死 ${percent}`,
  beyond: (percent) => `軸の外 ${percent}`,
  layers: '層の数',
  init: '重みの初期値',
  initStd: '重みの σ',
  mean: '入力の平均',
  std: '入力の σ',
  seed: 'シード',
  newSeed: '新しいシード',
  axes: '値の軸',
  shared: '全層で共通',
  own: '層ごと',
  numbers: '各層の数値',
  rows: {
    mean: '平均',
    std: '標準偏差',
    between: 'サンプル間',
    saturated: '飽和した値',
    dead: '死んだユニット',
    zeros: 'ちょうど 0',
    nonFinite: '有限でない値',
  },
  hints: {
    mean: 'その層のすべての値の平均',
    std: 'その層のすべての値の標準偏差',
    between: 'サンプルによってユニットがどれだけ変わるか：各ユニットの標準偏差の平均',
    saturated: '傾きが 0.1 より小さいところの値',
    dead: 'どのサンプルでも出力と傾きが 0 のユニット。もう学習できません',
    zeros: 'ちょうど 0 の値',
    nonFinite: '無限大、または数でない値',
  },
  varianceWhy: (layer) =>
    `n 個の積の和の分散は 1 個のときの n 倍です。第 ${layer} 層の数値と、そこで測った値を入れると：`,
  grows: (factor) =>
    `n·Var(w) = ${factor} は 1 よりずっと大きく、和は入ってきた値よりはるかに大きくなります。有界な関数は平坦な両端に追いやられ、有界でない関数は層ごとに大きくなります。`,
  fades: (factor) =>
    `n·Var(w) = ${factor} は 1 よりずっと小さく、和は入ってきた値よりはるかに小さくなり、どの層も f(0) の近くに落ち着きます。`,
  keeps: (factor) =>
    `n·Var(w) = ${factor} なので、和は入ってきた値とほぼ同じ大きさです。0 の近くで傾き 1 の直線に近い関数には 1 が合い、強さの半分を捨てる ReLU には 2 が合います。`,
  lookBetween:
    'すべてのサンプルが同じに見えていても、ヒストグラムは広がって見えることがあります。何が入ってきても、各ユニットが自分の定数を言うだけの場合です。「サンプル間」の行でわかります。0 に落ちた層は、入力を忘れています。',
  deadWhy:
    'ReLU の死んだユニットは重みの大きさによりません。同じシードなら σ = 1 でも σ = .01 でも同じ数です。',
}
