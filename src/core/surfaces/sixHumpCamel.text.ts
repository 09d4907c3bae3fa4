import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Six-hump camel',
    what: 'Six valleys in pairs: two at −1.03, two at −0.22 and two at 2.10.',
    where: 'A standard test of global optimization, small enough to see whole.',
    why: 'f(−x, −y) = f(x, y), so every valley has a twin. Most starts near the left and right edges end in a valley that is not the deepest, and the gradient is 0 there just as it is at the deepest: it cannot tell them apart.',
  },
  zh: {
    name: '六峰驼背函数',
    what: '六个山谷，成对出现：高度 −1.03、−0.22 和 2.10 各两个。',
    where: '全局优化的标准测试函数，小到可以一眼看全。',
    why: 'f(−x, −y) = f(x, y)，所以每个山谷都有一个孪生。从左右边缘附近出发，大多停在并非最深的山谷；那里的梯度同样为 0，只看梯度无法区分。',
  },
  ja: {
    name: '六こぶラクダ関数',
    what: '谷は六つで、二つずつ対になり、高さは −1.03、−0.22、2.10 です。',
    where: '大域的最適化の標準的なテストで、全体を見渡せる大きさです。',
    why: 'f(−x, −y) = f(x, y) なので、どの谷にも双子があります。左右の端の近くから始めると、多くは最も深くはない谷で終わります。そこでも勾配は同じく 0 なので、勾配だけでは区別できません。',
  },
}
