import type { Widen } from '../widen.ts'
import type { relief as en } from './en.ts'

export const relief: Widen<typeof en> = {
  view: '立体で見た曲面',
  keys: '矢印キーで回し、+ と − で拡大と縮小、0 で最初の見え方に戻ります',
  hint: 'ドラッグで回転、ピンチかホイールで拡大。谷底と壁が同時に見えないときは高さを圧縮します。',
  turnLeft: '左へ回す',
  turnRight: '右へ回す',
  tiltUp: 'もっと上から見る',
  tiltDown: 'もっと横から見る',
  zoomIn: '拡大',
  zoomOut: '縮小',
  reset: '最初の見え方',
  noWebGL: 'このブラウザーでは立体を描けません（WebGL が無効です）。地図でも同じものが見られます。',
  lost: 'グラフィックスが一時的に画面を失いました。自動で戻ります。',
  linear: 'f',
  compressed: 'f（圧縮）',
}
