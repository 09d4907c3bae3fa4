import type { Widen } from '../widen.ts'
import type { losses as en } from './en.ts'

export const losses: Widen<typeof en> = {
  rooms: {
    curves: '曲線',
    bench: '交差エントロピーの作業台',
    logits: 'シグモイドの後ろで',
    batch: '和か平均か',
  },
  comma: '、',
  choose: '損失関数',
  search: '損失関数を検索',
  noneFound: 'この名前の損失関数はありません。',
  kinds: {
    real: '実数の予測',
    probability: '確率の予測',
    logit: 'ロジットの予測',
    score: 'スコアの予測、t = ±1',
    probabilities: 'クラスの確率',
    logits: 'クラスのロジット',
  },
  takes: {
    real: '実数',
    probability: '確率',
    logit: 'ロジット',
    score: 'スコア',
    probabilities: '各クラスの確率',
    logits: '各クラスのロジット',
  },
  compare: '比較中',
  compareWith: (name) => `${name}と比較`,
  compareHint: '損失の横の + を押すと、重ねて描けます（4 個まで）。',
  compareFull: 'すでに 4 個を比較しています。先に 1 個外してください。',
  waiting: (name, takes, f, fTakes) =>
    `${name}は描いていません。${name}の予測は${takes}、${f}の予測は${fTakes}なので、共通の軸がないためです。`,
  showInstead: (name) => `${name}を表示`,
  leaveOut: '比較から外す',
  prediction: (symbol) => `予測 ${symbol}`,
  target: '目標 t',
  classTarget: '3 クラスのうち 1 番目が正解です：t = (1, 0, 0)。',
  classRest: {
    probabilities: '残りの確率は他の 2 クラスが 2 対 1 で分けます：y₂ = ⅔(1 − y₁)、y₃ = ⅓(1 − y₁)。',
    logits: '他の 2 クラスは z₂ = ln 2、z₃ = 0 のままです。',
  },
  isAt: (symbol, value) => `${symbol} = ${value}`,
  says: (symbol, y, loss, slope) => `${symbol} = ${y}、損失 ${loss}、傾き ${slope}`,
  targetSays: (t) => `t = ${t}`,
  outside: (y, low, high) =>
    `y = ${y} は図の外にあります（図の範囲は ${low} から ${high}）。数値は y = ${y} でのものです。`,
  otherPrediction: (given, used) =>
    `${given} は確率ではないので、数値は y = ${used} でのものです。別の損失に替えると y = ${given} に戻ります。`,
  otherTarget: (name, given, used) => `${name}は目標 ${given} を扱えないので、t = ${used} で描いています。`,
  numbers: '予測での損失と傾き',
  lossPlot: (names) => `予測に対する損失：${names}`,
  slopePlot: (names) => `予測に対する損失の傾き：${names}`,
  gradientPlot: (names) => `クラスごとの勾配：${names}`,
  ofClass: (k) => (k === 1 ? 'クラス 1（正解）' : `クラス ${k}`),
  classNumbers: '3 つのクラスの予測・目標・勾配',
  class: 'クラス',
  kink: '折れ点',
  atKink: (slope) => `折れ点では傾きが定まりません。ここでは PyTorch と同じく ${slope} とします。`,
  forOne: '数値は予測が 1 個（n = 1）の場合のものです。',
  facts: {
    minimum: '最小',
    at: (y) => `y = ${y} のとき`,
    from: (y) => `y ≥ ${y} ならどこでも`,
    to: (y) => `y ≤ ${y} ならどこでも`,
    up: 'なし：y → ∞ で下がり続ける',
    down: 'なし：y → −∞ で下がり続ける',
    pull: '引く力',
    bounded: (slope) => `最大 ${slope}：外れ値もこれ以上強くは引けない`,
    unbounded: '上限なし：外れ値 1 個が他のすべてより重くなりうる',
    shape: '形',
    convex: '凸：下っていけば必ず最小に着く',
    notConvex: '凸ではない：下っても別の所で止まりうる',
    kinks: '折れ点',
    none: 'なし',
    values: '損失',
    fromTo: (low, high) => `3 クラスで ${low} から ${high}`,
  },
  where: '使われる場面：',
  why: '理由：',
  differs: 'PyTorch では：',
  questions: '試してみる',
  robust: {
    question: '絶対誤差が二乗誤差より外れ値に強いのはなぜ？',
    answer: (distance, mse, huber) =>
      `目標からの距離が ${distance} のとき、二乗誤差は ${mse} で引きます。距離が 2 倍なら力も 2 倍です。絶対誤差はどれだけ離れても 1 で引くだけです。だから外れ値 1 個が、前者では多くの良い点より重くなり、後者では他の点と同じ重さにとどまります。Huber 損失（ここでは ${huber}）は近くでは二乗、遠くでは絶対値のように振る舞います。y をドラッグして下の図を見てください。`,
  },
  quantile: {
    question: '高めの分位点を予測するには？',
    answer: (tau, rest) =>
      `低すぎると 1 単位につき τ = ${tau}、高すぎると ${rest} だけかかります。多くの目標については、割合 ${tau} の目標が予測より下にある所、つまり ${tau} 分位点で両側が釣り合います。τ を動かして左右の傾きを見てください。`,
  },
  counts: {
    question: '個数を予測するとき、y は何を表す？',
    answer: (t, y) =>
      `ここでの y は発生率の対数なので、どんな数でもかまいません。個数 ${t} に対して損失が最小になるのは y = ln ${t} = ${y} です。発生率が高すぎると eʸ で、低すぎると ty でしか増えません。`,
  },
  confident: {
    question: '自信をもって間違えると、どれだけの損失になる？',
    answer: (given, bce, focal, slope) =>
      `実際に起きたクラスに与えていた確率は ${given} です。交差エントロピーは ${bce}、傾きは ${slope}。0 に近いほど強く引きます。フォーカル損失は ${focal} です。0 の近くでは両者はほぼ同じですが、y を t に近づけるとフォーカル損失はほとんど 0 になります。大量の易しい例が、少数の難しい例を埋もれさせないためです。`,
  },
  logit: {
    question: '確率ではなくロジットを使うのはなぜ？',
    answer: (sigmoid, t, slope) =>
      `y のシグモイドは ${sigmoid}、目標は ${t} なので、傾き σ(y) − t は ${slope} です。自信をもって間違えている所では ±1 に近づきます。力いっぱい引き、しかも 1 を超えず、log 0 も現れません。そこでは損失は直線になります。`,
  },
  enough: {
    question: '正しい側に入れば満足する損失は？',
    answer: (margin, hinge, logistic, exponential) =>
      `y·t = ${margin} でのヒンジ損失の傾きは ${hinge}。マージン 1 を超えると 0 で、その例はもう効きません。ロジスティック損失（ここでは ${logistic}）は引く力が弱まっても止まりません。y を間違った側へドラッグすると、指数損失（ここでは ${exponential}）は限りなく大きくなり、間違ったラベル 1 個がすべてを左右しかねません。`,
  },
  never: {
    question: '交差エントロピーが満足することはある？',
    answer: (share, plain, smooth, enough) =>
      `softmax が正解クラスに与えるのは ${share}。交差エントロピーの勾配は ${plain} で、z₁ がどれだけ大きくなっても 0 より小さく、さらに大きなロジットを求めます。ラベル平滑化では ${smooth} で、softmax が ${enough} のとき 0 になります。それを超えると自信の持ちすぎも誤りとされ、ロジットは引き戻されます。`,
  },
  zero: {
    question: '正解クラスの確率が 0 のとき、損失はいくつ？',
    answer: (loss, delta, slope) =>
      `δ がなければ −log 0 = ∞ で、KL ダイバージェンスはそうなります。δ = ${delta} なら −log δ = ${loss}、傾きは ${slope} です。他のクラスの勾配は 0。問われるのは正解クラスだけです。`,
  },
}
