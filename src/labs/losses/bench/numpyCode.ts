import { softmax } from '../../../core/activations/softmax.ts'
import { pythonFloat, pythonList } from '../../../core/define/pitfall.ts'
import { crossEntropy } from '../../../core/losses/crossEntropy.ts'
import { batchOf } from './batch.ts'
import { oneHot, type BenchSettings } from './outcome.ts'

const rowsOf = (rows: readonly string[]) => `[${rows.join(',\n     ')}]`

function targetsText(targets: readonly number[], classes: number, format: BenchSettings['format']): string {
  if (format === 'labels') return `t = np.array([${targets.join(', ')}])`
  const rows = targets.map((target) => `[${oneHot([target], classes).join(', ')}]`)
  return `t = np.array(\n    ${rowsOf(rows)})`
}

/** NumPy that runs as it stands and prints the loss and its gradient. */
export function numpyCode(settings: BenchSettings): string {
  const { from, format, reduce, delta } = settings
  const { table, targets } = batchOf(settings)
  const classes = table[0]!.length
  const [given, logits] = [from === 'logits' ? 'z' : 'y', from === 'logits']
  const hot = format === 'labels' ? `np.eye(${classes})[t]` : 't'
  const [sum, share] = [reduce === 'sum', reduce === 'sum' ? '' : ' / len(y)']
  const slope = logits ? `(y - ${hot})${share}` : `-${hot} / (y + ${pythonFloat(delta)})${share}`
  return [
    'import numpy as np',
    ...(logits ? [softmax.numpy] : []),
    crossEntropy.numpy,
    [
      `${given} = np.array(\n    ${rowsOf(table.map(pythonList))})`,
      ...(logits ? ['y = softmax(z)'] : []),
      targetsText(targets, classes, format),
      `loss = cross_entropy(y, t, delta=${pythonFloat(delta)})${sum ? ' * len(y)' : ''}`,
      `gradient = ${slope}`,
      'print(loss)',
      'print(gradient.tolist())',
    ].join('\n'),
  ].join('\n\n')
}
