import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'AMSGrad',
    what: 'Adam that divides by the root of the largest v so far instead of the latest.',
    where: 'An option of Adam in most libraries, rarely chosen.',
    why: 'In 2018 Reddi, Kale and Kumar showed a simple problem on which Adam ends at the wrong side: it forgets rare large gradients too soon. Where v never falls, convergence can be proved. In practice it is rarely better, and one huge gradient slows its parameter for good.',
  },
  zh: {
    name: 'AMSGrad',
    what: '与 Adam 相同，但除以迄今最大的 v 的平方根，而不是最新的 v。',
    where: '多数库中 Adam 的一个选项，很少使用。',
    why: '2018 年 Reddi、Kale 和 Kumar 给出一个简单的问题，Adam 在上面会走到错误的一边：罕见的大梯度忘得太快。v 不再下降，就能证明收敛。实际中很少更好，而且一次极大的梯度会让那个参数从此变慢。',
  },
  ja: {
    name: 'AMSGrad',
    what: 'Adam と同じですが、最新の v ではなく、それまでで最大の v の平方根で割ります。',
    where: '多くのライブラリで Adam のオプションですが、使われることはまれです。',
    why: '2018 年に Reddi、Kale、Kumar は、Adam が誤った側に行き着く簡単な問題を示しました。まれに来る大きな勾配を早く忘れすぎるのです。v が減らなければ収束を証明できます。実際に良くなることは少なく、一度とても大きな勾配が来ると、そのパラメータはずっと遅くなります。',
  },
}
