import type { Widen } from '../widen.ts'
import type { expression as en } from './en.ts'

export const expression: Widen<typeof en> = {
  hint: 'Enter で描画、Escape で元に戻します。',
  good: '描画できます。Enter を押してください。',
  examples: '例',
  use: (text) => `${text} を使う`,
  may: {
    label: '使えるもの',
    variables: '変数',
    operators: '演算',
    constants: '定数',
    functions: '関数',
    note: '2x は 2 かける x、1/2x は x の半分です。ln と log はどちらも自然対数です。min と max には 2 個以上の値を渡せます。',
  },
  place: (from, to) => (from === to ? `${from} 文字目：` : `${from}～${to} 文字目：`),
  faults: {
    empty: '式を入力してください。',
    'too-long': (most) => `長すぎます。${most} 文字までです。`,
    character: (sign) => `式の中で「${sign}」は使えません。`,
    number: (text) => `${text} は数として大きすぎます。`,
    'unknown-name': (name) => `「${name}」という関数や変数はありません。`,
    'other-variable': (name) => `「${name}」はここでは変数ではありません。`,
    'needs-argument': (usage) => `関数には括弧が必要です：${usage}`,
    arguments: (usage) => `引数の個数が違います。${usage} のように書いてください。`,
    parenthesis: (sign) => `括弧「${sign}」の相手がありません。`,
    incomplete: (last) => `「${last}」の後に何かが足りません。`,
    unexpected: (text) => `「${text}」はここでは意味をなしません。`,
    'no-variable': (names) =>
      `式が ${names} によりません。定数を描くには 3 + 0x のように 0x を足してください。`,
    'too-deep': (most) => `括弧の入れ子が ${most} 段を超えています。`,
    'too-costly': '式またはその導関数が複雑すぎます。',
    derivative: (point) =>
      `${point} で記号的な微分と数値微分が食い違っています。式の変化が速すぎて確かめられません。`,
  },
}
