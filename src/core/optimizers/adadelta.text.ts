import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Adadelta',
    what: 'RMSProp whose step is also multiplied by the root of a running mean of its own squares.',
    where: 'Early neural translation; rare today.',
    why: 'Its aim was to have nothing to tune: the step comes out in the units of the parameter, so η = 1 suits every problem. But the mean of the steps starts at 0, so the first ones are about 0.003 long however steep the slope, and it gets going slowly. Adam took its place.',
  },
  zh: {
    name: 'Adadelta',
    what: '在 RMSProp 的基础上，再乘以自身步长平方的滑动平均的平方根。',
    where: '早期的神经机器翻译；如今少见。',
    why: '目的是不用调参：算出的步子与参数单位相同，所以 η = 1 适合任何问题。但步长的滑动平均从 0 开始，无论坡多陡，头几步都只有约 0.003，起步很慢。后来被 Adam 取代。',
  },
  ja: {
    name: 'Adadelta',
    what: 'RMSProp の一歩に、自分の歩幅の二乗の移動平均の平方根も掛けます。',
    where: '初期のニューラル機械翻訳。今ではまれです。',
    why: '調整を不要にするのが狙いでした。一歩の単位がパラメータの単位と同じになるので、どんな問題でも η = 1 で済みます。ただし歩幅の移動平均が 0 から始まるため、どれほど急でも最初の数歩は約 0.003 で、動き出しが遅くなります。やがて Adam に取って代わられました。',
  },
}
