import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'x -= … moves the start as well',
    what: 'The second run starts where the first one ended, and the start that was set is gone.',
    where: 'Gradient descent in a function that is handed its start as an array.',
    why: 'x -= lr * gradient writes into the array that the caller handed over. x = x - lr * gradient makes a new array and leaves the old one alone. To work in place on purpose, begin with x = x.copy().',
  },
  zh: {
    name: 'x -= … 连起点也改了',
    what: '第二次运行从第一次结束的地方开始，原来设的起点没有了。',
    where: '以数组接收起点的梯度下降函数。',
    why: 'x -= lr * gradient 直接写进调用者传来的数组。x = x - lr * gradient 生成新数组，不动原来的。若确实要原地更新，先执行 x = x.copy()。',
  },
  ja: {
    name: 'x -= … は開始点まで動かす',
    what: '二回目は一回目の終わった所から始まり、決めておいた開始点は失われます。',
    where: '開始点を配列で受け取る勾配降下法の関数。',
    why: 'x -= lr * gradient は、呼び出し側が渡した配列に書き込みます。x = x - lr * gradient は新しい配列を作り、元の配列には触れません。その場で更新したいときは、最初に x = x.copy() とします。',
  },
}
