import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Step function',
    what: 'Answers 1 for a positive input and 0 otherwise.',
    where: 'The perceptron, where a neuron fires or does not.',
    why: 'Its slope is 0 wherever it has one, so gradient descent learns nothing through it. Smooth functions such as the sigmoid took its place.',
    differs:
      'In PyTorch a comparison has no derivative: backward() through it raises an error instead of giving 0.',
  },
  zh: {
    name: '阶跃函数',
    what: '输入大于 0 时输出 1，否则输出 0。',
    where: '感知机：神经元要么激活，要么不激活。',
    why: '除跳变点外斜率处处为 0，梯度下降通过它学不到任何东西，因此被 sigmoid 等平滑函数取代。',
    differs: '在 PyTorch 中比较运算没有导数：对它调用 backward() 会报错，而不是得到 0。',
  },
  ja: {
    name: 'ステップ関数',
    what: '入力が正なら 1、そうでなければ 0 を返します。',
    where: 'パーセプトロン。ニューロンは発火するか、しないかのどちらかです。',
    why: '跳ぶ点を除いて傾きがつねに 0 なので、勾配降下法では何も学べません。そのためシグモイドのような滑らかな関数に置き換えられました。',
    differs: 'PyTorch では比較に導関数がなく、backward() は 0 を返さずエラーになります。',
  },
}
