import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'ReLU6',
    what: 'A ReLU that stops rising at 6.',
    where: 'MobileNet and other nets that run on phones in low precision.',
    why: 'A bounded output fits into few bits, so quantisation costs little accuracy. The slope is 0 above 6 as well as below 0.',
  },
  zh: {
    name: 'ReLU6',
    what: '到 6 就不再上升的 ReLU。',
    where: 'MobileNet 等在手机上以低精度运行的网络。',
    why: '输出有上界，用很少的比特就能表示，量化时精度损失小。但大于 6 和小于 0 的部分斜率都是 0。',
  },
  ja: {
    name: 'ReLU6',
    what: '6 で頭打ちになる ReLU です。',
    where: 'MobileNet など、スマートフォンで低精度で動かすネットワーク。',
    why: '出力に上限があるので少ないビット数で表せ、量子化による精度の低下を抑えられます。ただし 0 以下だけでなく 6 以上でも傾きが 0 です。',
  },
}
