import type { Widen } from '../widen.ts'
import type { home as en } from './en.ts'

export const home: Widen<typeof en> = {
  title: 'ネットワークの学習を、関数ひとつずつ見て理解する',
  intro:
    '数値をドラッグすると、何が変わるかが見えます。図はすべてブラウザの中で計算され、どの状態にもリンクがあります。',
  open: (lab) => `${lab}を開く`,
  activations: 'すべての活性化関数を、導関数・数式・コードとともに。',
  losses: 'すべての損失関数を勾配とともに。バッチの計算もすべて見えます。',
  derivatives: '割線、接線、勾配。傾きがどう計算され、いつ狂うのかを確かめます。',
  descent: '複数の最適化手法で曲面を下ります。1 ステップずつ、進むことも戻ることもできます。',
  network: '平面上の点や手書き数字でネットワークを学習させます。何度でも同じ数値が得られます。',
}
