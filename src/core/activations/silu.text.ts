import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'SiLU (Swish)',
    what: 'Multiplies x by the sigmoid of βx. β = 1 is the SiLU; a large β approaches ReLU.',
    where: 'EfficientNet and YOLOv5; with a gate (SwiGLU) in language models such as Llama.',
    why: 'A search over many formulas found it, and in deep nets it often does slightly better than ReLU. It costs an exponential.',
  },
  zh: {
    name: 'SiLU（Swish）',
    what: '用 βx 的 sigmoid 去乘 x。β = 1 就是 SiLU，β 很大时接近 ReLU。',
    where: 'EfficientNet 和 YOLOv5；Llama 等语言模型使用它的门控形式（SwiGLU）。',
    why: '它是从大量公式中自动搜索出来的，在深层网络中往往略优于 ReLU。代价是要计算一次指数函数。',
  },
  ja: {
    name: 'SiLU（Swish）',
    what: 'βx のシグモイドを x に掛けたもの。β = 1 が SiLU で、β が大きいと ReLU に近づきます。',
    where: 'EfficientNet や YOLOv5。Llama などの言語モデルではゲート付きの形（SwiGLU）で使われます。',
    why: '多くの数式の自動探索で見つかり、深いネットワークではしばしば ReLU をやや上回ります。その代わり指数関数の計算が必要です。',
  },
}
