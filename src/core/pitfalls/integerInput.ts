import { definePitfall, pythonList } from '../define/pitfall.ts'
import { numericalGradient } from '../differentiate/numericalGradient.ts'

const program = `def numerical_gradient(f, x, h=1e-4):
    gradient = np.zeros_like(x)
    for i in range(x.size):
        here = x[i]
        x[i] = here + h
        ahead = f(x)
        x[i] = here - h
        behind = f(x)
        gradient[i] = (ahead - behind) / (2 * h)
        x[i] = here
    return gradient

def f(x):
    return x[0] ** 2 + x[1] ** 2

`
const f = (x: Float64Array) => x[0]! * x[0]! + x[1]! * x[1]!

/** An array of integers cuts off what is written into it: 3 + h stays 3, and 3 − h becomes 2. */
export const integerInput = definePitfall({
  id: 'integer-input',
  wrong: {
    python: `${program}print(numerical_gradient(f, np.array([3, 4])).tolist())`,
    outcome() {
      const gradient = numericalGradient((x) => f(x.map(Math.trunc)), [3, 4])
      return `[${Array.from(gradient, Math.trunc).join(', ')}]`
    },
  },
  right: {
    python: `${program}print(numerical_gradient(f, np.array([3.0, 4.0])).tolist())`,
    outcome: () => pythonList(numericalGradient(f, [3, 4])),
  },
})
