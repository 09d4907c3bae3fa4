import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'AdaGrad',
    what: 'For each parameter, the gradient divided by the root of the sum of all its squares so far.',
    where: 'Sparse data: words or links that are rarely seen, as in word vectors and click prediction.',
    why: 'A parameter that is rarely pulled keeps its large step while a busy one slows down, so one learning rate suits both. The sum only grows, so every step shrinks for good and long runs come to a halt; that is why RMSProp forgets.',
  },
  zh: {
    name: 'AdaGrad',
    what: '对每个参数，用梯度除以迄今所有梯度平方之和的平方根。',
    where: '稀疏数据：很少出现的词或链接，例如词向量和点击预测。',
    why: '很少被拉动的参数保持大步，常被拉动的参数慢下来，所以一个学习率对两者都合适。但这个和只增不减，步子越来越小，训练久了就会停住；RMSProp 因此改为会遗忘的平均。',
  },
  ja: {
    name: 'AdaGrad',
    what: 'パラメータごとに、勾配を、それまでの勾配の二乗の総和の平方根で割ります。',
    where: '疎なデータ。単語ベクトルやクリック予測のように、めったに現れない単語や項目があるところです。',
    why: 'めったに動かないパラメータは大きな歩幅を保ち、よく動くものは遅くなるので、一つの学習率で足ります。ただし和は増える一方なので歩幅は縮み続け、長い学習は止まってしまいます。そこで RMSProp は過去を忘れるようにしました。',
  },
}
