import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Ackley',
    what: 'A funnel with a pointed tip, flatter the farther out, and dimples all over it.',
    where: 'A common test of global and evolutionary optimization.',
    why: 'Outside the dimples are steeper than the funnel and stop the walk; momentum can roll across them. At the tip the slope does not fade, about 2.8 on every side, so with a constant rate a walk hops around it and never settles.',
  },
  zh: {
    name: 'Ackley 函数',
    what: '带尖底的漏斗，越往外越平，处处有小坑。',
    where: '全局优化和进化算法的常用测试函数。',
    why: '外围的小坑比漏斗本身更陡，会让路径停下，动量法则能滚过去。尖底处坡度并不减小，四周都约为 2.8，所以学习率不变时，路径总在尖底周围跳动，停不下来。',
  },
  ja: {
    name: 'アックリー関数',
    what: '先のとがった漏斗です。外へ行くほど平らになり、一面にくぼみがあります。',
    where: '大域的最適化や進化計算でよく使われるテストです。',
    why: '外側では漏斗よりくぼみのほうが急なので歩みは止まりますが、モーメンタムなら転がって越えられます。先端でも傾きは弱まらず、どちら側でも約 2.8 なので、学習率が一定だと周りを跳ね続けて落ち着きません。',
  },
}
