import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'He, normal',
    what: 'Normal, with variance 2 / inputs.',
    where: 'Layers with ReLU and its kin; He and others, 2015.',
    why: "ReLU sets half of the inputs to 0 and so halves the signal's power; the 2 makes up for it, and deep nets train from the start.",
  },
  zh: {
    name: 'He（正态）',
    what: '正态分布，方差为 2 / 输入数。',
    where: '用于 ReLU 及其变体的层；何恺明等，2015 年。',
    why: 'ReLU 把一半输入变成 0，信号功率因此减半；系数 2 把它补回来，深层网络一开始就能训练。',
  },
  ja: {
    name: 'He（正規分布）',
    what: '分散 2 / 入力数 の正規分布です。',
    where: 'ReLU とその仲間の層に。He ら、2015 年。',
    why: 'ReLU は入力の半分を 0 にして信号の強さを半分にします。2 がそれを補うので、深いネットワークも最初から学習できます。',
  },
}
