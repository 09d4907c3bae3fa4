import type { Widen } from '../widen.ts'
import type { activationsVector as en } from './en.ts'

export const activationsVector: Widen<typeof en> = {
  look: '表示する内容',
  looks: { bars: '出力', jacobian: 'ヤコビ行列', naive: 'オーバーフロー', batch: 'バッチ' },
  logits: 'ロジット z',
  logitsMoved: (c) => `ロジット z + c（c = ${c}）`,
  logit: (i) => `${i} 番目のロジット`,
  logitSays: (z, output) => `${z}、出力 ${output}`,
  logitPlot: 'ロジット（ドラッグで変更できます）',
  outputsOf: (name) => `z の${name}`,
  outputPlot: (name) => `${name}の出力`,
  append: '1 個追加',
  removeLast: '1 個減らす',
  shift: '全部に足す定数 c',
  presets: '本のロジット',
  expected: (values) => `予想：${values}。`,
  expectedBoth: (naive, values) => `予想：定義式のままでは ${naive}、ずらすと ${values}。`,
  reached: '一致',
  notReached: '不一致',
  sumOfOutputs: '出力の合計',
  sumOfPowers: 'e の出力乗の合計',
  largestOutput: (i) => `最大の出力（${i} 番目）`,
  changed: 'c による変化',
  notABit: '1 ビットもなし',
  byRounding: (most) => `${most}（z + c の丸め）`,
  workings: '計算の手順',
  shifted: '手順：s = (z − max z)/T を求め、eˢ とその合計 Σ から出力を計算します。',
  shiftedMin: '手順：s = (min z − z)/T を求め、eˢ とその合計 Σ から出力を計算します。',
  onlyDifferences:
    '効くのはロジットの差だけです。全部に定数 c を足しても、出力はどれも変わりません。そこで最大の指数が 0 になるようにずらしておけば、オーバーフローは起こりません。',

  slopes: '傾き ∂fᵢ/∂zⱼ',
  slopePlot: (name) => `${name}のヤコビ行列：行が出力、列がロジット`,
  slopeOf: (i, j) => `${j} 番目のロジットに対する ${i} 番目の出力の傾き`,
  scale: '色',
  jacobianTitle: 'ヤコビ行列',
  jacobianSays: 'i 行 j 列は、j 番目のロジットだけを増やしたときに i 番目の出力が増える速さです。',
  jacobianSigns: {
    softmax:
      '対角線では、ロジットが自分の出力を押し上げます（青）。その横では、その分をほかの出力から取り上げます（橙）。',
    softmin: 'softmax とは逆です。対角線ではロジットが自分の出力を下げ（橙）、ほかの出力が増えます（青）。',
    'log-softmax': 'p は softmax です。対角線の 1 を除けば、どの行も同じです。',
  },
  rowsSum: 'どの行も合計は 0 です。全部のロジットに同じ定数を足しても、何も変わらないからです。',
  fades:
    '確信が強いほど色は薄くなります。どれかの出力が 1 に近いと、傾きはどれもほぼ 0 になり、そこからは学習が進みません。ロジットを一つ大きくして確かめてください。後に交差エントロピーを続けると、両方を合わせた勾配は y − t になり、消えません。',
  keeps:
    '自信をもって間違えていても傾きは消えません。割合がほぼ 0 の出力でも、対角線の傾きはほぼ 1/T のままです。だから損失はこの関数から計算されます。',

  naiveTitle: (a) => `定義式のまま、a = ${a}`,
  shiftedTitle: '先に最大の a を引く、s = a − max a',
  exponents: '指数',
  exponentPlot: '指数の位置と、eᵃ が ∞ や 0 になる範囲',
  naive: 'そのまま',
  subtracted: 'ずらす',
  agree: 'どちらも同じ結果です。',
  agreeBut: (most) => `違いは丸め誤差 ${most} だけで、どちらも同じ結果です。`,
  naiveOverflow:
    '指数関数の値が ∞ になりました。どの項も ∞ で割られ、∞/∞ は数になりません。NumPy は nan と RuntimeWarning を表示します。',
  naiveSum: '指数関数の値はどれも有限ですが、合計が ∞ なので、割合はすべて 0 になります。',
  naiveUnderflow:
    '指数関数の値がすべて 0 になり、0/0 は数になりません。NumPy は nan と RuntimeWarning を表示します。',
  naiveLogOfZero: '指数関数の値に 0 があり、ln 0 は −∞ です。そのクラスの損失は無限大になってしまいます。',
  naiveInexact: '0 にこれほど近い値では桁が失われていて、割合も正確ではありません。',
  toOverflow: (c) => `c = ${c}：限界を越える`,
  noShift: 'c = 0',
  overflowTitle: '最大値を引く理由',
  overflowSays: (high, low) =>
    `倍精度の上限は 1.8×10³⁰⁸ です。a が ${high} を超えると eᵃ は ∞、${low} を下回ると 0 になります。c を増やすと、そのままの指数は限界を越えていきますが、ずらした指数は動きません。`,
  overflowWhy:
    '分子と分母を同じ数 eᵐ（m = max a）で割ります。正確な計算では何も変わりません。コンピュータの上では、指数関数の値がどれも 1 以下になり、一つはちょうど 1 で、合計は 1 から n の間に収まります。',

  batchTitle: 'バッチとその軸',
  batchSays:
    'バッチは 1 行が一つの例で、1 行目は上の棒で示した z です。割合は一つの例の中で分け合うものなので、各行の和は 1 でなければなりません。例がどちら向きに並んでいるかは、関数自身にはわかりません。',
  batchLogits: (z) => `バッチ ${z}`,
  batchOutputs: (name, axis) => `axis=${axis} に沿った${name}`,
  axis: '和をとる向き',
  axes: { '1': 'axis=1（クラス）', '0': 'axis=0（例）' },
  rowHead: '例',
  example: (row) => `例 ${row}`,
  classHead: (i) => `クラス ${i}`,
  cell: (row, i) => `例 ${row} の ${i} 番目のロジット`,
  rowSum: '行の和',
  columnSum: '列の和',
  rowsToOne:
    'どの行も和は 1 で、一つの例のクラスどうしが 1 を分け合います。例 1 のロジットをドラッグしても、ほかの例は変わりません。',
  columnsToOne: (sums) =>
    `和が 1 になるのは列のほうで、行の和は ${sums} です。NumPy は何のエラーも出しません。例 1 のロジットをドラッグすると、ほかの例の割合まで動きます。`,
}
