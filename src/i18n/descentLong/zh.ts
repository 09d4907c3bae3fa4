import type { Widen } from '../widen.ts'
import type { descentLong as en } from './en.ts'

export const descentLong: Widen<typeof en> = {
  progress: '长路径',
  share: (percent) => `正在后台继续行走：${percent}`,
  cancel: '停止',
  cancelled: '已停止。显示的是已经走过的部分，之后没有数值。',
  again: '继续走',
  failed: (reason) => `长路径计算失败：${reason}`,
  retry: '重试',
}
