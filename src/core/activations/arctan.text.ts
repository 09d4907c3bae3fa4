import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Arctan',
    what: 'The arc tangent: rises smoothly from −π/2 to π/2.',
    where: 'Small experiments. In spiking nets its derivative stands in for that of the step function.',
    why: 'Its slope falls off only as 1/x², so it saturates more gently than tanh. In practice it has seldom shown an advantage.',
  },
  zh: {
    name: '反正切（arctan）',
    what: '反正切函数：从 −π/2 平滑上升到 π/2。',
    where: '小型实验。在脉冲神经网络中，常用它的导数代替阶跃函数的导数。',
    why: '斜率只按 1/x² 衰减，饱和得比 tanh 缓和。但实践中很少显出优势。',
  },
  ja: {
    name: '逆正接（arctan）',
    what: '逆正接関数。−π/2 から π/2 へ滑らかに増えます。',
    where:
      '小さな実験。スパイキングニューラルネットワークでは、その導関数をステップ関数の導関数の代わりに使います。',
    why: '傾きの減り方が 1/x² と緩やかで、tanh ほど急には飽和しません。ただし実用上の利点が示されることはまれです。',
  },
}
