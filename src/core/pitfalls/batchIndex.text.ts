import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'np.array(n) where np.arange(n) is meant',
    what: 'y[np.array(2), t] asks for row 2 of a batch that has rows 0 and 1: IndexError, whatever the batch size.',
    where:
      'Cross-entropy for targets given as labels: picking the probability of the right class from each row.',
    why: 'np.array(n) is the number n itself, always one past the last row. np.arange(n) is the list 0, 1, … n − 1, which pairs each row with its label.',
  },
  zh: {
    name: '把 np.arange(n) 写成了 np.array(n)',
    what: 'y[np.array(2), t] 要取第 2 行，而批次只有第 0 行和第 1 行：无论批次多大都报 IndexError。',
    where: '目标以标签给出的交叉熵：从每一行取出正确类别的概率。',
    why: 'np.array(n) 就是数 n 本身，总是比最后一行多一。np.arange(n) 是 0, 1, … n − 1，正好把每一行和它的标签配成对。',
  },
  ja: {
    name: 'np.arange(n) のつもりで np.array(n)',
    what: 'y[np.array(2), t] は行 0 と 1 しかないバッチの行 2 を求めるので、バッチの大きさによらず IndexError になります。',
    where: '目標がラベルの交差エントロピーで、各行から正解クラスの確率を取り出す所。',
    why: 'np.array(n) は数 n そのもので、いつも最後の行の一つ先です。np.arange(n) は 0, 1, … n − 1 の並びなので、各行とそのラベルが組になります。',
  },
}
