import type { Widen } from '../widen.ts'
import type { contrast as en } from './en.ts'

export const contrast: Widen<typeof en> = {
  wrong: '容易写成这样',
  right: '本意是这样',
  run: '运行两段',
  runNamed: (name) => `运行两段：${name}`,
  prints: '输出',
  waiting: '尚未运行',
  where: '出现在：',
  why: '原因：',
}
