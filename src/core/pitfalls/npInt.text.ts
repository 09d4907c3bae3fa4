import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'np.int is gone',
    what: 'AttributeError on every NumPy since 1.24, although older books and notes use it.',
    where: 'The step function of the perceptron, and wherever truth values are made into numbers.',
    why: 'np.int was only another name for Python’s int, and suggested a type of its own that it was not. Write int; where the number of bits matters, np.int32 or np.int64.',
  },
  zh: {
    name: 'np.int 已不存在',
    what: '自 NumPy 1.24 起一律报 AttributeError，尽管旧书和旧笔记还在用它。',
    where: '感知机的阶跃函数，以及把真假值变成数的地方。',
    why: 'np.int 只是 Python 的 int 的另一个名字，却让人以为它是单独的类型。直接写 int；需要指定位数时写 np.int32 或 np.int64。',
  },
  ja: {
    name: 'np.int はもうない',
    what: 'NumPy 1.24 からは必ず AttributeError になりますが、古い本やノートには残っています。',
    where: 'パーセプトロンのステップ関数など、真偽値を数に変える所。',
    why: 'np.int は Python の int の別名にすぎず、独自の型のように誤解されていました。int と書き、ビット数が大事な所では np.int32 や np.int64 を使います。',
  },
}
