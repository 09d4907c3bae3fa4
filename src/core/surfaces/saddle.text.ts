import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Saddle',
    what: 'Up along x, down along y: flat at the origin, without any minimum.',
    where: 'Losses of large nets have far more saddles than minima.',
    why: 'A start near the ridge is first drawn to the flat point and seems to have arrived; then y grows and the walk falls without end. On y = 0 exactly it never leaves, except for noise.',
  },
  zh: {
    name: '鞍面',
    what: '沿 x 上升，沿 y 下降：原点处是平的，但没有任何极小值。',
    where: '大型网络的损失函数里，鞍点远多于极小值。',
    why: '从脊线附近出发，先被吸向平坦的点，看似已经到达；随后 y 增大，无止境地下落。恰好在 y = 0 上时永远不会离开，除非有噪声。',
  },
  ja: {
    name: '鞍',
    what: 'x 方向には上り、y 方向には下りです。原点は平らですが、最小はありません。',
    where: '大きなネットワークの損失には、最小よりはるかに多くの鞍点があります。',
    why: '尾根の近くから始めると、まず平らな点に引き寄せられて着いたように見え、やがて y が大きくなって限りなく落ちていきます。ちょうど y = 0 の上では、ノイズがない限り離れません。',
  },
}
