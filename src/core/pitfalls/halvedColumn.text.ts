import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'A column, silently halved',
    what: 'Every entry of the gradient is about half of what it should be: 3 and 4 instead of 6 and 8.',
    where:
      'The numerical gradient for vectors, given a matrix with one column, such as the weights of a single output.',
    why: 'x[i] of a vector is a number, but x[i] of a matrix is a view of its row. After x[i] = here + h the name here stands for the moved value, so here − h is only the way back: a forward difference, divided by 2h. np.ndindex visits the numbers themselves, whatever the shape.',
  },
  zh: {
    name: '一列矩阵的梯度悄悄减半',
    what: '梯度的每一项都约为应有值的一半：3 和 4，而不是 6 和 8。',
    where: '把只有一列的矩阵（例如单个输出的权重）交给为向量写的数值梯度。',
    why: '向量的 x[i] 是一个数，矩阵的 x[i] 却是该行的视图。执行 x[i] = here + h 之后，here 指的已是移动后的值，here − h 只是走回原处：得到的是前向差分，却除以了 2h。np.ndindex 逐个访问数本身，与形状无关。',
  },
  ja: {
    name: '一列の行列が黙って半分に',
    what: '勾配の各要素が本来のおよそ半分、6 と 8 でなく 3 と 4 になります。',
    where: 'ベクトル用の数値勾配に、一つの出力の重みのような一列の行列を渡したとき。',
    why: 'ベクトルの x[i] は数ですが、行列の x[i] はその行のビューです。x[i] = here + h の後では here が動いた値を指すので、here − h は元へ戻るだけです。前進差分を 2h で割ったことになります。np.ndindex なら、どんな形でも数を一つずつたどります。',
  },
}
