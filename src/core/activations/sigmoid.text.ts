import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Sigmoid',
    what: 'Squeezes any real number smoothly into the interval from 0 to 1.',
    where: 'Outputs that answer yes or no, the gates of LSTM and GRU, and the hidden layers of early nets.',
    why: 'Its output reads as a probability. Deep hidden layers gave it up: its slope is at most 1/4 and vanishes at both ends, so gradients fade.',
    differs:
      'PyTorch takes the slope as s(1 − s), which is exactly 0 from x = 37 on because s is 1 there; here the slope keeps its digits.',
  },
  zh: {
    name: 'Sigmoid 函数',
    what: '把任意实数平滑地压缩到 0 与 1 之间。',
    where: '二分类的输出层、LSTM 和 GRU 的门，以及早期网络的隐藏层。',
    why: '输出可以看作概率。但它的斜率最大只有 1/4，在两端趋于 0，梯度会逐层消失，所以深层网络的隐藏层不再使用它。',
    differs: 'PyTorch 用 s(1 − s) 计算斜率；从 x = 37 起 s 就是 1，斜率恰为 0。这里的斜率仍保留有效数字。',
  },
  ja: {
    name: 'シグモイド関数',
    what: 'どんな実数も 0 から 1 の間に滑らかに押し込めます。',
    where: '二値分類の出力層、LSTM や GRU のゲート、初期のネットワークの隠れ層。',
    why: '出力を確率として読めます。しかし傾きは最大でも 1/4、両端では 0 に近づき、勾配が層を経るごとに小さくなるため、深い隠れ層では使われなくなりました。',
    differs:
      'PyTorch は傾きを s(1 − s) で求めるため、s が 1 になる x = 37 からはちょうど 0 です。ここでは傾きの桁が残ります。',
  },
}
