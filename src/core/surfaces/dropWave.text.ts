import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Drop-wave',
    what: 'Rings, as around a drop that fell into water, each a little lower towards the middle.',
    where: 'A test of global optimization in which minima are not points but circles.',
    why: 'Along the floor of a ring the height is the same all around, so nothing points to the middle: a walk runs down into its ring and stays. The next ring in lies behind a ridge.',
  },
  zh: {
    name: 'Drop-Wave 函数',
    what: '像水滴落入水中激起的一圈圈波纹，越靠近中心的谷越低。',
    where: '全局优化的测试函数，它的极小值不是点，而是圆。',
    why: '沿着一圈谷底，高度处处相同，没有任何东西指向中心：路径滑进所在的圈就留在那里。里面的一圈隔着一道山脊。',
  },
  ja: {
    name: 'ドロップウェーブ関数',
    what: '水滴が落ちた水面のような輪で、内側の谷ほど少しずつ低くなります。',
    where: '極小が点ではなく円になっている、大域的最適化のテストです。',
    why: '輪の谷底に沿っては高さがどこも同じなので、中央を指すものが何もありません。歩みは自分の輪に滑り込んでとどまります。一つ内側の輪は尾根の向こうです。',
  },
}
