import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Spiral',
    what: 'Two arms wind around each other, one class each.',
    where: 'The hardest of the small examples; a benchmark since the 1980s.',
    why: 'The boundary turns almost twice, so few units or x and y alone take long: here more layers, more units and patience show.',
  },
  zh: {
    name: '螺旋',
    what: '两条旋臂互相缠绕，每条是一类。',
    where: '小例子中最难的一个，从二十世纪八十年代起就用来比较方法。',
    why: '分界线要转将近两圈，单元少了就学得很慢：层数、单元数和耐心的作用在这里看得最清楚。',
  },
  ja: {
    name: 'らせん',
    what: '二本の腕が互いに巻きつき、それぞれが一つのクラスです。',
    where: '小さな例の中で最も難しく、1980 年代から比較に使われています。',
    why: '境界が二回転近く曲がるため、ユニットが少ないと学習に時間がかかります。層の数、ユニットの数、根気の効き目がよく分かります。',
  },
}
