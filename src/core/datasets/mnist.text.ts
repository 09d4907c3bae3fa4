import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Handwritten digits (MNIST)',
    what: 'Digits written by some 500 people, 28 × 28 grey pixels each: 60,000 to learn from and 10,000 to be tested on.',
    where: 'The first real data of most courses and books on this subject.',
    why: 'It is small enough for a browser and real enough to fail on: a net without hidden layers errs on one digit in thirteen, the book’s net on one in twenty.',
  },
  zh: {
    name: '手写数字（MNIST）',
    what: '约 500 人写下的数字，每张 28 × 28 个灰度像素：60,000 张用来学习，10,000 张用来测试。',
    where: '大多数课程和书里第一份真实的数据。',
    why: '它小到浏览器装得下，又真实到会认错：没有隐藏层的网络大约每十三个错一个，书中的网络大约每二十个错一个。',
  },
  ja: {
    name: '手書き数字（MNIST）',
    what: '約 500 人が書いた数字で、1 枚は 28 × 28 画素の濃淡です。60,000 枚で学習し、10,000 枚でテストします。',
    where: 'ほとんどの講義や本で最初に使われる実データです。',
    why: 'ブラウザーで扱えるほど小さく、間違えるほどには現実的です。隠れ層なしではおよそ 13 枚に 1 枚、本のネットワークではおよそ 20 枚に 1 枚を誤ります。',
  },
}
