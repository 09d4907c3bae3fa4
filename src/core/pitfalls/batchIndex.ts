import { definePitfall, pythonFloat } from '../define/pitfall.ts'
import { crossEntropy } from '../losses/crossEntropy.ts'

const rows = `y = np.array([[0.1, 0.7, 0.2], [0.6, 0.3, 0.1]])
t = np.array([1, 0])
batch_size = len(y)
`
const y = Float64Array.of(0.1, 0.7, 0.2, 0.6, 0.3, 0.1)
const t = Float64Array.of(1, 0)

/** np.array(n) is the number n itself, one past the last row; np.arange(n) is 0 … n − 1. */
export const batchIndex = definePitfall({
  id: 'batch-index',
  wrong: {
    python: `${rows}picked = y[np.array(batch_size), t]
print(float(-np.mean(np.log(picked + 1e-7))))`,
    outcome: () => `IndexError: index ${t.length} is out of bounds for axis 0 with size ${t.length}`,
  },
  right: {
    python: `${rows}picked = y[np.arange(batch_size), t]
print(float(-np.mean(np.log(picked + 1e-7))))`,
    outcome: () => pythonFloat(crossEntropy.bind().value(y, t, 3)),
  },
})
