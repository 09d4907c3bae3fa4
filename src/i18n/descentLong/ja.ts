import type { Widen } from '../widen.ts'
import type { descentLong as en } from './en.ts'

export const descentLong: Widen<typeof en> = {
  progress: '長い歩み',
  share: (percent) => `裏で歩き続けています：${percent}`,
  cancel: '止める',
  cancelled: '止めました。歩いた所までを表示しています。その先の数値はありません。',
  again: '続きを歩く',
  failed: (reason) => `長い歩みの計算に失敗しました：${reason}`,
  retry: 'もう一度',
}
