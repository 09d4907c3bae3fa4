import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Tanh',
    what: 'Squeezes any real number smoothly into the interval from −1 to 1: a stretched sigmoid that passes through the origin.',
    where: 'Recurrent nets, hidden layers before the days of ReLU, and outputs between −1 and 1.',
    why: 'Its outputs centre on zero and its slope reaches 1, so it trains better than a sigmoid. Far from zero it saturates all the same.',
    differs:
      'PyTorch takes the slope as 1 − tanh², which is exactly 0 from |x| = 19.1 on; here the slope keeps its digits.',
  },
  zh: {
    name: '双曲正切（tanh）',
    what: '把任意实数平滑地压缩到 −1 与 1 之间，相当于拉伸之后穿过原点的 sigmoid。',
    where: '循环神经网络、ReLU 流行之前的隐藏层，以及取值在 −1 到 1 之间的输出。',
    why: '输出以 0 为中心，斜率最大为 1，所以比 sigmoid 容易训练。但离 0 较远时同样会饱和。',
    differs: 'PyTorch 用 1 − tanh² 计算斜率，从 |x| = 19.1 起恰为 0。这里的斜率仍保留有效数字。',
  },
  ja: {
    name: '双曲線正接（tanh）',
    what: 'どんな実数も −1 から 1 の間に滑らかに押し込めます。シグモイドを引き伸ばし、原点を通るようにした形です。',
    where: 'リカレントニューラルネットワーク、ReLU 以前の隠れ層、値が −1 から 1 に収まる出力。',
    why: '出力が 0 を中心とし、傾きも最大で 1 になるので、シグモイドより学習しやすくなります。0 から離れると飽和する点は同じです。',
    differs:
      'PyTorch は傾きを 1 − tanh² で求めるため、|x| = 19.1 からはちょうど 0 です。ここでは傾きの桁が残ります。',
  },
}
