import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Tanhshrink',
    what: 'x minus tanh x: flat at the origin, and far away the identity moved by 1 towards zero.',
    where: 'Sparse coding, where small signals count as noise. Rare in today’s nets.',
    why: 'It shrinks small inputs almost to nothing without a kink. But its slope at 0 is 0, so units near zero learn slowly, and it never became common.',
  },
  zh: {
    name: 'Tanhshrink',
    what: 'x 减去 tanh x：在原点附近很平，远处接近向零平移了 1 的恒等函数。',
    where: '把微小信号当作噪声的稀疏编码。如今的网络很少使用。',
    why: '它几乎抹去微小的输入，又没有折点。但在 0 处斜率为 0，接近零的单元学得很慢，因此一直没有流行。',
  },
  ja: {
    name: 'Tanhshrink',
    what: 'x から tanh x を引いたもの。原点の近くでは平らで、遠くでは恒等関数を 0 の方へ 1 だけずらした形に近づきます。',
    where: '小さな信号を雑音とみなすスパース符号化など。今のネットワークではまれです。',
    why: '小さな入力を折れ目なしにほとんど消します。しかし 0 での傾きが 0 なので、0 付近のユニットは学習が遅く、広まりませんでした。',
  },
}
