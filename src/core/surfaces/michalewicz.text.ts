import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Michalewicz',
    what: 'A plain with straight, narrow trenches; where two cross lies the minimum, −1.801.',
    where: 'A test of genetic algorithms: steep walls around little, and flat land between them.',
    why: 'On the plain the slope is nearly 0 and says nothing about where the trenches are. Once in a trench, a walk must follow its flat floor to the crossing, at a rate that the walls allow.',
  },
  zh: {
    name: 'Michalewicz 函数',
    what: '平地上有几条笔直的窄沟，最小值 −1.801 在两条沟的交叉处。',
    where: '遗传算法的测试函数：陡壁只占一小部分，其余都是平地。',
    why: '平地上坡度几乎为零，看不出沟在哪里。进了沟以后，路径必须以沟壁容许的学习率，沿着平坦的沟底走到交叉处。',
  },
  ja: {
    name: 'ミハレヴィッチ関数',
    what: '平原にまっすぐで狭い溝が走っていて、二つが交わる所に最小 −1.801 があります。',
    where: '遺伝的アルゴリズムのテストです。急な壁はわずかで、その間は平らな土地です。',
    why: '平原では傾きがほぼ 0 で、溝がどこにあるかは何もわかりません。溝に入ったら、壁が許す学習率のまま、平らな底を交差点までたどらなければなりません。',
  },
}
