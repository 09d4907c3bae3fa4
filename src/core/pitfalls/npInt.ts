import { step } from '../activations/step.ts'
import { definePitfall } from '../define/pitfall.ts'

const program = (type: string) => `def step(x):
    return (x > 0).astype(${type})

print(step(np.array([-1.0, 0.0, 2.0])).tolist())`

/** np.int was another name of Python's int, and is gone since NumPy 1.24. */
export const npInt = definePitfall({
  id: 'np-int',
  wrong: {
    python: program('np.int'),
    outcome: () => "AttributeError: module 'numpy' has no attribute 'int'.",
  },
  right: { python: program('int'), outcome: () => `[${[-1, 0, 2].map(step.bind().value).join(', ')}]` },
})
