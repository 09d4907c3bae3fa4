import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Softsign',
    what: 'x / (1 + |x|): shaped like tanh, but creeping towards ±1 much more slowly.',
    where: 'Studies of how to train deep nets around 2010, and some nets for speech synthesis.',
    why: 'It needs no exponential, and its broad shoulders keep units from saturating early. Once ReLU had spread, it was seldom needed.',
  },
  zh: {
    name: 'Softsign',
    what: 'x / (1 + |x|)：形状像 tanh，但趋近 ±1 的速度慢得多。',
    where: '2010 年前后关于如何训练深层网络的研究，以及一些语音合成网络。',
    why: '不用计算指数，过渡平缓，单元不会过早饱和。ReLU 普及之后就很少用了。',
  },
  ja: {
    name: 'Softsign',
    what: 'x / (1 + |x|)。形は tanh に似ていますが、±1 への近づき方がずっと緩やかです。',
    where: '2010 年ごろの、深いネットワークの学習法の研究や、一部の音声合成ネットワーク。',
    why: '指数関数が要らず、曲がり方が緩やかなのでユニットが早く飽和しません。ReLU の普及後はあまり使われなくなりました。',
  },
}
