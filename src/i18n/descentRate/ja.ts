import type { Widen } from '../widen.ts'
import type { descentRate as en } from './en.ts'

export const descentRate: Widen<typeof en> = {
  axis: '学習率 η',
  heights: {
    minimum: (steps) => `${steps} ステップ後の f − 最小値`,
    found: (steps) => `${steps} ステップ後の f − 見つかった最低値`,
    f: (steps) => `${steps} ステップ後の f`,
  },
  chart: (surface, steps) => `${surface}：各手法の学習率と、${steps} ステップ後の f`,
  caption: (surface, start, steps, names) =>
    `${surface}：${start} から ${steps} ステップ進んだ後の f と学習率（${names}）。どの点も実際に歩いた結果です。`,
  handle: (name) => `図の中の ${name} の η`,
  handleSays: (rate, f, outcome) => `${rate}、終点の f = ${f}、${outcome}`,
  marks: {
    best: (rate) => `理論上の最良 ${rate}`,
    atStart: (limit) => `開始点での ${limit}`,
  },
  walk: (name, surface) => `この学習率で${surface}を下る ${name} の経路`,
  walkCaption: (name, rate, surface, steps) => `${surface}：${name} の ${steps} ステップ（η = ${rate}）。`,
  endsAt: '終点の f =',
  progress: '計算の進み具合',
  share: (percent) => `学習率を順に試しています：${percent}`,
  count: (runs) => `${runs} 回歩いた結果`,
  cancel: '中止',
  again: 'もう一度計算',
  retry: 'やり直す',
  cancelled: '中止しました。',
  failed: (reason) => `計算できませんでした：${reason}。`,
  numbers: {
    label: '各手法について分かったこと',
    best: '最良の η',
    bestHint: 'f が最も低く、隣の学習率でも悪くないもの。悪い結果の中の偶然の 1 回は数えません',
    f: 'そこでの f',
    converges: '収束する η',
    diverges: '発散し始める η',
    nowhere: 'なし',
    choose: (name) => `${name} の結果を示す`,
    use: '使う',
    useOf: (name) => `${name} の最良の η を使う`,
  },
  title: '学習率の働き',
  now: {
    part: '最も急な向きでは、1 歩で谷底までの道のりの一部を進みます。η が大きいほど多く進みます。',
    exact: '最も急な向きでは、1 歩でちょうど谷底に着きます。',
    beyond:
      '最も急な向きでは、1 歩で谷底を行き過ぎますが、行き過ぎは進むべき距離より小さく、両側から近づいていきます。',
    flips: '最も急な向きでは、進むべき距離とちょうど同じだけ行き過ぎ、いつまでも往復します。',
    away: '最も急な向きでは、進むべき距離より大きく行き過ぎるので、1 歩ごとに歩幅が伸びます。',
    everywhere: 'ここではどこでも曲率が同じなので、どの 1 歩でもこうなります。',
    atStart:
      'これは開始点の辺りでのことです。ほかの場所では曲率が違うので、最後にどうなるかは歩いてみないと分かりません。',
    downhill: '別の向きでは曲面が下へ曲がっていて、その向きには η がいくつでもどんどん遠ざかります。',
    momentum:
      'η がこの上限を超えると、モーメンタムは最も急な向きで発散します。μ が大きいほど上限も大きくなります。',
    others: (name) => `これは gd の上限です。${name} にはこれほど簡単な規則はありません。`,
    flat: '開始点では曲面がどの向きにも上へ曲がっていないので、上限はありません。',
  },
  zones: {
    heading: '起こりうる 4 つのこと',
    crawls: (steps) => `歩幅が小さすぎて、${steps} ステップでも下り道の 1 % に届きません。`,
    converges: '谷底へ下りていきます。η が大きいほど早く着きます。',
    oscillates:
      '壁から壁へ跳ね返りながら下りるか、往復し続けます。毎回行き過ぎますが、その幅は進むべき距離以下です。',
    diverges:
      '毎回、進むべき距離より大きく行き過ぎます。行った先では傾きがもっと急なので、次の 1 歩はさらに長くなります。経路は図のはるか外へ出るか、始めより高い所で終わります。',
  },
  adaptive: {
    heading: 'Adam の平らな区間が広いのはなぜか',
    text: (steps) =>
      `gd の一歩は η × 傾きなので、急な曲面ほど小さな η が要ります。Adam は通ってきた傾きの大きさで割るので（RMSprop と Adagrad も同様です）、どんな曲面でも一歩はおよそ η の長さです。η が大きすぎても飛び出さず、谷底からおよそ η の所を跳び回るだけです。小さすぎると ${steps} ステップでは谷底に届きません。その間には何桁もの幅があります。`,
  },
  bowl: {
    heading: 'お椀で 0.1 と 0.9 が同じ所で終わるのはなぜか',
    text: 'お椀ではどの向きでも λ = 2 なので、1 歩で x と y は 1 − 2η 倍になります。η = 0.1 なら 0.8 倍、η = 0.9 なら −0.8 倍です。偶数ステップの後は両方とも同じ場所にいます。η = 0.5 なら 0 倍で、1 歩で着きます。η = 1 なら −1 倍で、2 歩でちょうど開始点に戻ります。',
  },
  tries: {
    label: '試す',
    names: { mirror: 'お椀、η 0.9', limit: '2/λmax の少し上', plateau: 'Adam の平らな区間' },
    hints: {
      mirror: 'お椀を gd で下る：0.1 と 0.9 は同じ高さで終わります',
      limit: '峡谷を gd とモーメンタムで下る：gd は上限より 2 % 大きい η です',
      plateau: 'ローゼンブロックの谷：gd とモーメンタムに合う η の幅は狭く、Adam と RMSprop では広くなります',
    },
  },
  programNote: '各行に学習率と最後の f を出力します。',
}
