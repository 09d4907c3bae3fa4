import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Xavier, normal',
    what: 'Normal, with variance 2 / (inputs + outputs).',
    where: 'Layers with tanh or sigmoid; Glorot and Bengio, 2010.',
    why: "Keeping the signal's variance on the way forward asks for 1 / inputs, keeping the gradient's on the way back for 1 / outputs; this lies between them.",
  },
  zh: {
    name: 'Xavier（正态）',
    what: '正态分布，方差为 2 / (输入数 + 输出数)。',
    where: '用于 tanh 或 sigmoid 的层；Glorot 与 Bengio，2010 年。',
    why: '向前保持信号的方差需要 1 / 输入数，向后保持梯度的方差需要 1 / 输出数；它取两者之间。',
  },
  ja: {
    name: 'Xavier（正規分布）',
    what: '分散 2 / (入力数 + 出力数) の正規分布です。',
    where: 'tanh やシグモイドの層に。Glorot と Bengio、2010 年。',
    why: '順方向で信号の分散を保つには 1 / 入力数、逆方向で勾配の分散を保つには 1 / 出力数が必要で、その中間をとっています。',
  },
}
