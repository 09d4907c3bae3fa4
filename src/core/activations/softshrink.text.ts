import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Softshrink',
    what: 'Moves every input towards zero by λ; whatever lies within ±λ becomes 0.',
    where: 'Sparse coding and denoising; the step of the iteration that solves the lasso (ISTA).',
    why: 'It solves a squared error with an L1 penalty exactly, so it makes signals sparse. Large signals come out too small by λ.',
  },
  zh: {
    name: 'Softshrink',
    what: '把每个输入向零移动 λ，落在 ±λ 以内的变成 0。',
    where: '稀疏编码与去噪；求解 lasso 的迭代算法（ISTA）中的一步。',
    why: '它正是“平方误差加 L1 惩罚”的精确解，因此能得到稀疏的信号。但大的信号也会偏小 λ。',
  },
  ja: {
    name: 'Softshrink',
    what: 'すべての入力を λ だけ 0 に近づけ、±λ の内側は 0 にします。',
    where: 'スパース符号化やノイズ除去。lasso を解く反復法（ISTA）の 1 ステップ。',
    why: '「二乗誤差 + L1 正則化」の厳密解そのものなので、信号を疎にできます。ただし大きな信号も λ だけ小さくなります。',
  },
}
