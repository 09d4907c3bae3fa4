import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Poisson loss',
    what: 'How unlikely a count t is if counts follow a Poisson distribution with rate e^y; the constant log t! is left out.',
    where: 'Numbers of events: calls in an hour, visitors in a day, photons in a pixel.',
    why: 'Predicting the logarithm of the rate keeps the rate positive, and the slope is simply the rate minus the count. Errors are weighed as counts demand: 3 too many is much at a rate of 1 and little at 1000. Without its constant the loss can be negative.',
  },
  zh: {
    name: '泊松损失',
    what: '若计数服从速率为 e^y 的泊松分布，计数 t 有多不可能；略去了常数 log t!。',
    where: '事件的个数：每小时的来电、每天的访客、每个像素的光子。',
    why: '预测速率的对数可以保证速率为正，斜率就是速率减去计数。误差按计数应有的方式衡量：多 3 个，在速率为 1 时很多，在 1000 时很少。由于略去了常数，损失可以为负。',
  },
  ja: {
    name: 'ポアソン損失',
    what: '計数が率 e^y のポアソン分布に従うとしたとき、t がどれほど起こりにくいかです。定数 log t! は省きます。',
    where: '出来事の回数。1 時間の着信、1 日の訪問者、1 画素の光子など。',
    why: '率の対数を予測するので率は必ず正になり、傾きは率から計数を引いたものになります。誤差の重さも計数にふさわしく、3 多いことは率 1 では大きく、1000 では小さく扱われます。定数を省くので損失は負にもなります。',
  },
}
