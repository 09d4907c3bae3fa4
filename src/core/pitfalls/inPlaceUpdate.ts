import { definePitfall, pythonList } from '../define/pitfall.ts'
import { walk } from '../descent/walk.ts'
import { gd } from '../optimizers/gd.ts'
import { bowl } from '../surfaces/bowl.ts'

const program = (update: string) => `def descend(x, lr=0.1, steps=100):
    for _ in range(steps):
        gradient = 2 * x
        ${update}
    return x

start = np.array([-3.0, 4.0])
print(descend(start).tolist())
print(descend(start).tolist())
print(start.tolist())`

type Point = readonly [number, number]
/** Where 100 steps down x² + y² end. */
function endOf(start: Point): Point {
  const { path } = walk(bowl, gd, { lr: 0.1 }, start, 100)
  return [path[200]!, path[201]!]
}
const start: Point = [-3, 4]

/** `x -= …` writes into the caller's array, `x = x - …` makes a new one. */
export const inPlaceUpdate = definePitfall({
  id: 'in-place-update',
  wrong: {
    python: program('x -= lr * gradient'),
    outcome() {
      const first = endOf(start)
      const second = endOf(first)
      return [first, second, second].map(pythonList).join('\n')
    },
  },
  right: {
    python: program('x = x - lr * gradient'),
    outcome: () => [endOf(start), endOf(start), start].map(pythonList).join('\n'),
  },
})
