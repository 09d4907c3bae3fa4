import type { Widen } from '../widen.ts'
import type { frame as en } from './en.ts'

export const frame: Widen<typeof en> = {
  name: 'Downhill',
  tagline: 'ディープラーニングの基本関数を、目で見て動かす実験室',
  home: 'ホーム',
  skip: '本文へ移動',
  loading: '読み込み中…',
  labs: {
    label: 'ラボ',
    activations: '活性化関数',
    losses: '損失関数',
    derivatives: '微分',
    descent: '勾配降下',
    network: 'ネットワーク',
  },
  language: '言語',
  theme: { label: 'テーマ', light: 'ライト', dark: 'ダーク', system: 'システムに合わせる' },
  share: {
    button: '共有',
    copied: 'リンクをコピーしました。開くと、いま見えている状態がそのまま再現されます。',
    refused:
      'ブラウザがクリップボードへの書き込みを許可しませんでした。下のリンクを選択してコピーしてください。',
    link: 'いま見えている状態へのリンク',
    close: '閉じる',
  },
  shortcuts: {
    title: 'キーボードショートカット',
    open: 'キーボードショートカットを表示',
    close: '閉じる',
    space: 'スペース',
    playPause: '再生または一時停止',
    step: '1 ステップ進む',
    stepBack: '1 ステップ戻る',
    first: 'ステップ 0 へ移動',
    last: '最後まで実行',
    reset: 'リセット',
    undo: '元に戻す',
    redo: 'やり直す',
    toDefault: '選択中のスライダーを初期値に戻す',
    handle: 'グラフ上の選択中の点を動かす',
    list: 'この一覧を表示',
  },
  notices: {
    label: 'お知らせ',
    dismiss: 'お知らせを閉じる',
    inLink: (count) => `リンクに解釈できない箇所が ${count} か所ありました。`,
    more: (count) => `ほか ${count} か所`,
    workerRestarted: (step) =>
      `学習の処理が応答しなくなったため再起動しました。ステップ ${step} から同じ数値で続けます。`,
    storage: 'ブラウザの設定により、言語とテーマを保存できません。ページを離れるまでのあいだだけ有効です。',
  },
  reasons: {
    'unknown-key': (key, _given, _used) => `「${key}」という設定はこのページにないため、無視しました。`,
    malformed: (key, given, used) =>
      `${key}：「${given}」を解釈できないため、${used === '' ? '初期値' : ` ${used} `}を使います。`,
    'out-of-range': (key, given, used) =>
      `${key}：「${given}」は範囲外のため、${used === '' ? '初期値' : ` ${used} `}を使います。`,
    'too-long': (key, given, used) =>
      key === ''
        ? `リンクが ${given} 文字あるため、先頭の ${used} 文字だけを読み取りました。`
        : `${key}：「${given}」は長すぎるため、${used === '' ? '初期値' : ` ${used} `}を使います。`,
    'unknown-lab': (_key, given, _used) => `「${given}」というラボはありません。ホームを表示しています。`,
    version: (_key, given, used) =>
      `リンクのバージョン「${given}」には対応していないため、バージョン ${used} として読み取りました。`,
  },
  failed: {
    lab: (lab) => `「${lab}」を読み込めませんでした。接続を確認して、もう一度お試しください。`,
    crashed: 'このページで問題が起きました。設定はアドレス欄に残っています。',
    retry: '再試行',
  },
}
