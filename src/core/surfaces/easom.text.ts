import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Easom',
    what: 'A plain with one narrow hole at (π, π), and faint dents around it.',
    where: 'A needle in a haystack: a test that is lost unless one starts near.',
    why: 'Four units from the hole the slope is about a millionth, so gradient descent hardly moves. Adam moves even there, but the faint dents catch it: no optimizer that only feels the slope finds the hole from everywhere.',
  },
  zh: {
    name: 'Easom 函数',
    what: '一片平地，在 (π, π) 有一个窄坑，四周有极浅的凹痕。',
    where: '大海捞针：不从附近出发就注定失败的测试。',
    why: '离坑四个单位处，坡度约为百万分之一，梯度下降几乎不动。Adam 在那里也会走，但会被浅凹痕困住；只凭坡度，没有哪种优化器能从任何地方都找到这个坑。',
  },
  ja: {
    name: 'イーソム関数',
    what: '平原の (π, π) に狭い穴が一つあり、その周りにごく浅いへこみがあります。',
    where: '干し草の山から針を探すようなテストで、近くから始めなければ必ず失敗します。',
    why: '穴から 4 離れると傾きは 100 万分の 1 ほどで、勾配降下法はほとんど動きません。Adam はそこでも動きますが、浅いへこみに捕まります。傾きしか感じない手法では、どこからでも穴を見つけることはできません。',
  },
}
