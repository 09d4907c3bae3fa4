import { definePitfall, pythonFloat } from '../define/pitfall.ts'
import { mse } from '../losses/mse.ts'
import { sumSquaredError } from '../losses/sumSquaredError.ts'

const program = (formula: string) => `def mean_squared_error(y, t):
    return ${formula}

y = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
t = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
for n in (1, 10):
    loss = mean_squared_error(np.tile(y, n), np.tile(t, n))
    print(float(loss))`

const y = [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0]
const t = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]

function valuesOf({ bind }: typeof mse | typeof sumSquaredError): string {
  const tile = (row: readonly number[], copies: number) =>
    Float64Array.from({ length: row.length * copies }, (_, i) => row[i % row.length]!)
  return [1, 10].map((copies) => pythonFloat(bind().value(tile(y, copies), tile(t, copies)))).join('\n')
}

/** Half the sum grows with the number of elements; the mean does not. */
export const halfSum = definePitfall({
  id: 'half-sum',
  wrong: { python: program('0.5 * np.sum((y - t) ** 2)'), outcome: () => valuesOf(sumSquaredError) },
  right: { python: program('np.mean((y - t) ** 2)'), outcome: () => valuesOf(mse) },
})
