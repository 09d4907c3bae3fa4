import { pythonFloat } from '../../../core/define/pitfall.ts'
import { behind, most, start, steps } from './weight.ts'

/** NumPy that runs as it stands and prints, for half the sum and for the mean: the loss, its slope, the weight after descent. */
export function numpyCode(n: number, lr: number): string {
  return `import numpy as np

random = np.random.RandomState(0)
x, noise = random.randn(${most}), random.randn(${most})
t = ${behind} * x + 0.3 * noise

n, w, lr = ${n}, ${start}, ${pythonFloat(lr)}
x, t = x[:n], t[:n]

def half_sum(w):
    return 0.5 * np.sum((w * x - t) ** 2), np.sum((w * x - t) * x)

def mean(w):
    return np.mean((w * x - t) ** 2), 2 * np.mean((w * x - t) * x)

for loss in (half_sum, mean):
    value, slope = loss(w)
    v = w
    for step in range(${steps}):
        v = v - lr * loss(v)[1]
    print(float(value), float(slope), float(v))`
}
