import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Whole numbers into the numerical gradient',
    what: 'For (3, 4) the answer is (25000, 35000) instead of (6, 8), without an error.',
    where:
      'A numerical gradient that moves x in place, called with np.array([3, 4]) instead of np.array([3.0, 4.0]).',
    why: 'An array of integers cuts the fraction off whatever is written into it: 3 + h stays 3 and 3 − h becomes 2. The difference is that of a whole step, but it is divided by 2h. Write the points with a decimal point, or begin with x = x.astype(float).',
  },
  zh: {
    name: '把整数交给数值梯度',
    what: '在 (3, 4) 处得到 (25000, 35000)，而不是 (6, 8)，也不报错。',
    where: '原地改动 x 的数值梯度，调用时写了 np.array([3, 4])，而不是 np.array([3.0, 4.0])。',
    why: '整数数组会舍去写入值的小数部分：3 + h 仍是 3，3 − h 变成 2。差是整整一步的差，却除以 2h。把点写成带小数点的数，或先执行 x = x.astype(float)。',
  },
  ja: {
    name: '整数のまま数値勾配へ',
    what: '(3, 4) での答えが (6, 8) でなく (25000, 35000) になり、エラーも出ません。',
    where: 'x をその場で動かす数値勾配を、np.array([3.0, 4.0]) でなく np.array([3, 4]) で呼んだとき。',
    why: '整数の配列は、書き込まれた値の小数部を切り捨てます。3 + h は 3 のまま、3 − h は 2 になります。差は 1 歩分なのに 2h で割られます。点を小数で書くか、最初に x = x.astype(float) としてください。',
  },
}
