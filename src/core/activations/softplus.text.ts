import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Softplus',
    what: 'A smooth ReLU: always positive, with the sigmoid of βx as its derivative.',
    where: 'Outputs that must be positive, such as a variance or a rate.',
    why: 'It has no kink and never reaches 0. In hidden layers it brought no gain over ReLU and costs an exponential and a logarithm.',
    differs:
      'PyTorch switches to the straight line x where βx > 20; the difference is below 2.1e-9/β, and its slope there is exactly 1.',
  },
  zh: {
    name: 'Softplus',
    what: '平滑的 ReLU：输出恒为正，导数是 βx 的 sigmoid。',
    where: '必须为正的输出，例如方差或事件的发生率。',
    why: '没有折点，输出不会等于 0。但用在隐藏层时并不比 ReLU 好，还要计算指数和对数。',
    differs: 'PyTorch 在 βx > 20 时改用直线 x，差别小于 2.1e-9/β，斜率在那里恰为 1。',
  },
  ja: {
    name: 'Softplus',
    what: '滑らかな ReLU。出力はつねに正で、導関数は βx のシグモイドです。',
    where: '分散や発生率など、正でなければならない出力。',
    why: '折れ目がなく、出力が 0 になることもありません。ただし隠れ層では ReLU に勝る点がなく、指数と対数の計算も要ります。',
    differs:
      'PyTorch は βx > 20 で直線 x に切り替えます。差は 2.1e-9/β 未満で、そこでの傾きはちょうど 1 です。',
  },
}
