import { definePitfall, pythonList } from '../define/pitfall.ts'
import { numericalGradient } from '../differentiate/numericalGradient.ts'

const program = (indices: string) => `def numerical_gradient(f, x, h=1e-4):
    gradient = np.zeros_like(x)
    for i in ${indices}:
        here = x[i]
        x[i] = here + h
        ahead = f(x)
        x[i] = here - h
        behind = f(x)
        gradient[i] = (ahead - behind) / (2 * h)
        x[i] = here
    return gradient

def f(x):
    return np.sum(x**2)

column = np.array([[3.0], [4.0]])
print(numerical_gradient(f, column).ravel().tolist())`

const f = (x: Float64Array) => x[0]! * x[0]! + x[1]! * x[1]!

/** `here` is a view of the row: after x[i] = here + h it holds that, and here − h is only the way back. */
function withView(start: readonly number[], h: number): number[] {
  const x = Float64Array.from(start)
  return start.map((_, i) => {
    x[i]! += h
    const ahead = f(x)
    x[i]! -= h
    return (ahead - f(x)) / (2 * h)
  })
}

/** Of a matrix, x[i] is a row that goes on sharing its numbers; with an index for each axis it is a number. */
export const halvedColumn = definePitfall({
  id: 'halved-column',
  wrong: { python: program('range(len(x))'), outcome: () => pythonList(withView([3, 4], 1e-4)) },
  right: { python: program('np.ndindex(x.shape)'), outcome: () => pythonList(numericalGradient(f, [3, 4])) },
})
