import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Softmax along the wrong axis',
    what: 'The rows no longer sum to 1, and nothing complains.',
    where: 'Softmax of a batch, one row for each example.',
    why: 'axis=0 runs down the columns, so the examples of a batch share 1 among themselves. The classes of one example lie along axis=1 (or −1, the last axis). keepdims keeps the sums as a column, so that each row is divided by its own.',
  },
  zh: {
    name: 'softmax 沿错了轴',
    what: '各行之和不再是 1，却没有任何报错。',
    where: '对批次做 softmax，每行一个样本。',
    why: 'axis=0 沿列向下走，于是由批次中的各个样本来分这个 1。一个样本的各类别沿 axis=1（或最后一轴 −1）排列。keepdims 让和保持为一列，每行才会除以自己的和。',
  },
  ja: {
    name: 'ソフトマックスの軸が違う',
    what: '行の和が 1 でなくなりますが、何のエラーも出ません。',
    where: '1 行が 1 つの例になっているバッチのソフトマックス。',
    why: 'axis=0 は列を下へたどるので、バッチの例どうしで 1 を分け合ってしまいます。一つの例のクラスは axis=1（最後の軸なら −1）に並んでいます。keepdims は和を列のまま残し、各行をその行の和で割れるようにします。',
  },
}
