import type { Widen } from '../widen.ts'
import type { relief as en } from './en.ts'

export const relief: Widen<typeof en> = {
  view: '立体的曲面',
  keys: '方向键转动，+ 和 − 缩放，0 恢复最初的视角',
  hint: '拖动可转动，双指或滚轮可缩放。谷底和两壁不能同时看清时，高度经过压缩。',
  turnLeft: '向左转',
  turnRight: '向右转',
  tiltUp: '从更高处看',
  tiltDown: '从更低处看',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '最初的视角',
  noWebGL: '这个浏览器不能画立体图（WebGL 未启用）。平面图显示的内容相同。',
  lost: '显卡收回了画面，稍后会自动恢复。',
  linear: 'f',
  compressed: 'f（压缩）',
}
