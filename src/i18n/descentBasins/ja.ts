import type { Widen } from '../widen.ts'
import type { descentBasins as en } from './en.ts'

export const descentBasins: Widen<typeof en> = {
  title: '経路の行き先',
  map: (surface, run) => `吸引域の地図：${surface}で ${run} が各開始点からどこへ着くか`,
  caption: (surface, run, steps, starts) =>
    `${surface}：${run} が ${steps} 歩の後にどこにいるか（開始点 ${starts} 個）。`,
  captionBasin: (number, place, share) => `${number} は ${place}、${share}`,
  captionSteps: (most) => `濃淡：終点の近くから離れなくなるまでの歩数（1 から ${most}）。`,
  list: (ends) => `吸引域：${ends}。`,
  shade: { label: '地図に示すもの', basin: '吸引域', steps: '歩数' },
  grid: '横に並ぶ開始点の数',
  progress: '地図の計算の進み具合',
  share: (percent) => `計算中：${percent}`,
  count: (starts) => `開始点 ${starts} 個`,
  cancel: '取り消す',
  again: '計算し直す',
  retry: 'もう一度試す',
  cancelled: '取り消しました。',
  failed: (reason) => `地図を計算できませんでした：${reason}。`,
  start: '開始点',
  end: '終点',
  basin: '吸引域',
  ends: '終点',
  steps: '歩数',
  stepsToArrive: '着くまでの歩数',
  others: {
    notArrived: '止まっていない',
    diverged: '発散',
    flat: '平原で停止',
    other: 'その他の吸引域',
  },
  kinds: {
    global: '大域的最小点',
    minimum: '極小点',
    saddle: '鞍点',
    maximum: '極大点',
    line: '極小点の線',
    crest: '極大点の線',
  },
  table: {
    label: '吸引域の数値',
    at: '位置',
    kind: '種類',
    limit: 'η の上限',
    limitHint:
      '学習率がこれより大きいと、どの経路もここでは止まれません：2/λmax（モーメンタムでは 2(1 + μ)/λmax）',
    share: '開始点',
    median: '歩数',
    medianHint: '開始点の半分は、この歩数以内に着きます',
    more: (count) => `ほかの吸引域 ${count} 個`,
  },
  from: (run, place) => `${run}：${place} から`,
  endsAt: '終点は',
  inBasin: (number, steps) => `吸引域 ${number}、${steps} 歩`,
  lostAt: (step) => `${step} 歩目で発散`,
  walking: 'まだ途中です。',
  nowhere: '開始点の高さが有限ではありません。',
  mapped: '地図にする手法',
  what: '地図の各点が開始点で、色はそこからの経路の行き先を表します。同じ所に着く開始点の集まりが、その吸引域です。開始点を境界の向こうへドラッグすると、終点が跳びます。',
  findings: {
    one: 'どの開始点からも、同じ所に着きます。',
    restless: (rate, numbers) =>
      `η = ${rate} は ${numbers} の上限を超えています。その近くでは毎回、進むべき距離より大きく行き過ぎるので、経路は止まりません。`,
    diverged: (share, step) =>
      `開始点の ${share} が発散します（最も早いもので ${step} 歩目）。傾きが急な所では、1 歩ごとに行き過ぎが大きくなります。学習率を小さくしてみてください。`,
    notArrived: (share, steps) =>
      `開始点の ${share} は ${steps} 歩の後も止まっていません。まだ途中か、行ったり来たりしています。歩数を増やすか、学習率を小さくしてみてください。`,
    flat: (share) => `開始点の ${share} は、たどる傾きのない平原で止まります。`,
  },
  tries: {
    label: '比べてみる',
    names: {
      small: 'η 0.01',
      large: 'η 0.02',
      larger: 'η 0.024',
      momentum: 'モーメンタム',
      humps: 'ラクダ、μ 0.98',
      many: 'ラストリギン',
    },
    hints: {
      small: 'ヒンメルブラウ関数、gd：吸引域は 4 つ、境界はなめらか',
      large: 'ヒンメルブラウ関数、gd：2 つの最小点には経路がとどまれない',
      larger: 'ヒンメルブラウ関数、gd：その吸引域だった所がフラクタルに砕ける',
      momentum: 'ヒンメルブラウ関数、モーメンタム：境界が渦を巻く',
      humps: '三こぶラクダ関数、強いモーメンタム：渦を巻く',
      many: 'ラストリギン関数、gd：谷ごとに吸引域がひとつ',
    },
  },
  whyHeading: '境界の形のわけ',
  borders:
    '一歩が小さければ、経路は傾きに沿います。境界は分水嶺になり、尾根をたどって鞍点（×）を通ります。境界の上からは最も歩数がかかります。「歩数」で見てください。',
  largeSteps:
    '一歩が大きいと尾根を跳び越えることがあります。隣り合う開始点が別の谷に入り、境界はほつれます。これはフラクタルで、格子を細かくするほど細部が現れます。',
  momentum:
    'モーメンタムがあると、経路は谷を通り抜けて向かいの斜面まで上ります。どの谷にとどまるかは来たときの速さで決まるので、境界は渦を巻きます。',
  programNote: '格子は粗く、平原や極小点の線の見分けはしません。',
}
