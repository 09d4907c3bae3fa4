import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Three-hump camel',
    what: 'Three valleys in a row; the middle one is the lowest, by 0.3.',
    where: 'A small test of whether a walk gets past a minimum that is only local.',
    why: 'Gradient descent stays in the valley in which it starts. Momentum can roll over the pass into the next one, if it comes from high enough; that also means that it can roll past the best one.',
  },
  zh: {
    name: '三峰驼背函数',
    what: '一排三个山谷，中间的最低，低 0.3。',
    where: '一个小测试：路径能否越过仅仅是局部的极小值。',
    why: '梯度下降停在出发时所在的山谷。动量法若来自足够高的地方，就能滚过垭口进入下一个山谷；这也意味着它可能滚过最好的那个。',
  },
  ja: {
    name: '三こぶラクダ関数',
    what: '谷が三つ並び、真ん中が 0.3 だけ最も低くなっています。',
    where: '局所的でしかない最小を越えられるかどうかを試す、小さなテストです。',
    why: '勾配降下法は出発した谷にとどまります。モーメンタムは十分高い所から来れば、峠を越えて次の谷へ転がり込めますが、一番よい谷を通り過ぎることもあります。',
  },
}
