import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Styblinski–Tang',
    what: 'Four valleys of three depths, one in each quadrant; the deepest is at (−2.9, −2.9).',
    where:
      'Published in the journal Neural Networks in 1990, as a test of annealing on surfaces with many minima.',
    why: 'f is a function of x plus the same function of y, so each coordinate falls for itself: left or right of 0.157 decides. The deepest valley is so steep that gradient descent cannot settle in it at a rate above 0.058.',
  },
  zh: {
    name: 'Styblinski–Tang 函数',
    what: '四个象限各有一个山谷，共三种深度；最深的在 (−2.9, −2.9)。',
    where: '1990 年发表于《Neural Networks》，用来检验模拟退火在多极小值曲面上的表现。',
    why: 'f 是 x 的函数加上 y 的同一个函数，所以两个坐标各落各的：在 0.157 的左边还是右边决定结果。最深的山谷很陡，学习率超过 0.058 时，梯度下降无法在其中停下来。',
  },
  ja: {
    name: 'スティブリンスキー・タン関数',
    what: '四つの象限に谷が一つずつあり、深さは三通りです。最も深い谷は (−2.9, −2.9) にあります。',
    where: '1990 年に学術誌 Neural Networks で、最小が多い曲面での焼きなまし法のテストとして発表されました。',
    why: 'f は x の関数と、y についての同じ関数の和なので、座標はそれぞれ独立に落ちます。0.157 の左か右かが分かれ目です。最も深い谷は急なので、学習率が 0.058 を超えると、勾配降下法はそこに落ち着けません。',
  },
}
