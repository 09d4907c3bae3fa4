import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'McCormick',
    what: 'A valley along x = y with a wave in its floor.',
    where:
      'A test function that is always used on just this rectangle, for beyond it the floor falls without end.',
    why: 'A walk from the upper end stops in the first trough of the wave, at 1.23, though the next is π lower. So it goes on: each trough beyond the picture is lower by π again.',
  },
  zh: {
    name: 'McCormick 函数',
    what: '沿 x = y 的山谷，谷底有波浪。',
    where: '这个测试函数总是限定在这个矩形上使用，因为在矩形之外谷底会无止境地下降。',
    why: '从上端来的路径停在第一个波谷，高度 1.23，而下一个波谷要低 π。如此继续：画面之外每个波谷又低 π。',
  },
  ja: {
    name: 'マコーミック関数',
    what: 'x = y に沿った谷で、谷底が波打っています。',
    where: '必ずこの長方形の上で使われるテスト関数です。外では谷底が限りなく下がっていくからです。',
    why: '上の端から来た歩みは、波の最初のくぼみ、高さ 1.23 で止まりますが、次のくぼみはそれより π だけ低い所にあります。図の外でも同じで、くぼみは一つごとに π ずつ低くなります。',
  },
}
