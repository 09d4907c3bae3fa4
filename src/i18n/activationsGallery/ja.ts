import type { Widen } from '../widen.ts'
import type { activationsGallery as en } from './en.ts'

export const activationsGallery: Widen<typeof en> = {
  title: (count) => `${count} 個の関数の一覧`,
  show: '次の性質をもつ関数だけを表示',
  properties: {
    bounded: '有界',
    smooth: '滑らか',
    monotone: '単調',
    'zero-centred': '平均がゼロ',
    saturating: '飽和する',
  },
  definitions: {
    bounded: '値がすべて二つの数の間に収まります。',
    smooth: '値も傾きも急に変わりません。折れ点も、値が飛ぶ点もありません。',
    monotone: 'x が増えても、値が減ることはありません。',
    'zero-centred': '平均 0、標準偏差 1 の正規分布を入力すると、出力の平均と 0 の差が 0.01 未満です。',
    saturating: '左側、右側、または両側で、傾きが 0 に近づきます。',
  },
  all: (count) => `${count} 個の関数`,
  matching: (count, of) => `${of} 個のうち ${count} 個`,
  functions: '関数の一覧',
  hint: '図を指すと、すべての関数の値を同じ x で読み取れます。押すと、その関数が開きます。',
  none: '五つの性質のどれももたない',
  about: (low, high) =>
    `どの図も、関数（実線）とその傾き（破線）を x = ${low} から ${high} まで描いています。縦の縮尺は図ごとに異なり、点線の高さが 1 です。`,
  parameters: 'スライダーを動かすと、図も絞り込みの結果もすぐに変わります。',
  whatItMeans: 'ことばの意味',
  ofVectors:
    'ソフトマックスの仲間はベクトル全体から計算するもので、図は三つのロジットに対する出力です。性質は、最初のロジットだけを動かして他を 0 としたときの、三つの出力の最初のもので判定します。',
}
