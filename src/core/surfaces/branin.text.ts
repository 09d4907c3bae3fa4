import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Branin',
    what: 'A bent valley with three hollows in its floor, all of the same depth, 0.398.',
    where: 'The usual first example of Bayesian optimization, which also searches learning rates for nets.',
    why: 'All three ends are equally good, so the question is only which one a walk finds: from one start, two optimizers may well end in different hollows.',
  },
  zh: {
    name: 'Branin 函数',
    what: '弯曲的山谷，谷底有三个同样深的坑，高度都是 0.398。',
    where: '贝叶斯优化最常用的入门例子；神经网络的学习率也可以用贝叶斯优化来搜索。',
    why: '三个终点一样好，问题只在于走到哪一个：从同一起点出发，两种优化器完全可能停在不同的坑里。',
  },
  ja: {
    name: 'ブラニン関数',
    what: '曲がった谷の底に、同じ深さのくぼみが三つあります。高さはどれも 0.398 です。',
    where: 'ベイズ最適化で最初に使われる例です。ベイズ最適化は、ネットワークの学習率を探すのにも使われます。',
    why: 'どの行き先も同じようによいので、問題はどれに着くかだけです。同じ出発点からでも、最適化手法が違えば別のくぼみで終わることがあります。',
  },
}
