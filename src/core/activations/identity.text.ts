import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Identity',
    what: 'Passes its input on unchanged.',
    where: 'The output layer in regression, or before a loss that takes logits.',
    why: 'It lets the output take any real value. Between hidden layers it is useless: a stack of linear layers is still one linear layer.',
  },
  zh: {
    name: '恒等函数',
    what: '输入是什么，输出就是什么。',
    where: '回归问题的输出层，或者直接接收 logits 的损失函数之前。',
    why: '输出可以取任意实数。但用在隐藏层之间没有意义：多个线性层叠在一起仍等价于一个线性层。',
  },
  ja: {
    name: '恒等関数',
    what: '入力をそのまま出力します。',
    where: '回帰問題の出力層や、ロジットを直接受け取る損失関数の手前。',
    why: '出力はどんな実数にもなれます。ただし隠れ層に使っても意味がなく、線形層をいくつ重ねても一つの線形層と同じです。',
  },
}
