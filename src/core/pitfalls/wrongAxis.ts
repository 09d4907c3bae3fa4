import { softmax } from '../activations/softmax.ts'
import { definePitfall, pythonList } from '../define/pitfall.ts'

const program = (axis: number) => `def softmax(z):
    e = np.exp(z - np.max(z, axis=${axis}, keepdims=True))
    return e / np.sum(e, axis=${axis}, keepdims=True)

z = np.array([[2.0, 1.0, 0.0], [0.0, 1.0, 3.0]])
print(softmax(z).sum(axis=1).round(6).tolist())`

const [rows, columns] = [2, 3]
const z = [2, 1, 0, 0, 1, 3]

/** The sums of the rows after softmax of each run of `length` entries, `stride` apart; to six digits. */
function rowSums(length: number, stride: number): number[] {
  const { value } = softmax.bind()
  const sums = [0, 0]
  for (let group = 0; group < (rows * columns) / length; group++) {
    const first = stride === 1 ? group * length : group
    const part = Float64Array.from({ length }, (_, i) => z[first + i * stride]!)
    value(part, part)
    part.forEach((share, i) => (sums[Math.floor((first + i * stride) / columns)]! += share))
  }
  return sums.map((sum) => Math.round(sum * 1e6) / 1e6)
}

/** axis=0 runs down the columns: the shares of one class over the batch sum to 1, not those of one example. */
export const wrongAxis = definePitfall({
  id: 'wrong-axis',
  wrong: { python: program(0), outcome: () => pythonList(rowSums(rows, columns)) },
  right: { python: program(1), outcome: () => pythonList(rowSums(columns, 1)) },
})
