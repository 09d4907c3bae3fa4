import type { Widen } from '../widen.ts'
import type { contrast as en } from './en.ts'

export const contrast: Widen<typeof en> = {
  wrong: 'ついこう書く',
  right: '本来の書き方',
  run: '両方を実行',
  runNamed: (name) => `両方を実行：${name}`,
  prints: '出力',
  waiting: 'まだ実行していません',
  where: '現れる所：',
  why: '理由：',
}
