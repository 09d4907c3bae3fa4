import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'RAdam',
    what: 'Adam that does not trust v until it has seen enough gradients: first it steps along m̂ alone, then with a factor r that rises to 1.',
    where: 'In place of a warm-up, above all for Transformers.',
    why: 'After few gradients 1/√v̂ varies widely, so the first steps of Adam can go far astray; a warm-up is a guess at the cure, r is computed from β₂. With β₂ = 0.999 nothing divides the first five steps, so on a steep slope they are long and want a smaller η.',
  },
  zh: {
    name: 'RAdam',
    what: '在见过足够多的梯度之前不信任 v 的 Adam：先只沿 m̂ 走，之后步子乘以逐渐升到 1 的系数 r。',
    where: '代替学习率预热，尤其用于 Transformer。',
    why: '梯度还少时 1/√v̂ 起伏很大，Adam 的头几步可能走得很偏；预热是凭经验的补救，r 则由 β₂ 算出。β₂ = 0.999 时头五步完全不作除法，坡陡步子就长，需要更小的 η。',
  },
  ja: {
    name: 'RAdam',
    what: '十分な勾配を見るまで v を信用しない Adam です。初めは m̂ だけに沿って進み、その後は 1 まで上がる係数 r を掛けます。',
    where: 'ウォームアップの代わりに、とくに Transformer で使われます。',
    why: '勾配が少ないうちは 1/√v̂ のばらつきが大きく、Adam の最初の数歩は大きく外れることがあります。ウォームアップは経験による対処ですが、r は β₂ から計算されます。β₂ = 0.999 なら最初の 5 歩はまったく割らないので、急な斜面では歩幅が長くなり、小さめの η が必要です。',
  },
}
