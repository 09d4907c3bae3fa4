import { sigmoid } from '../../../core/activations/sigmoid.ts'
import { pythonFloat } from '../../../core/define/pitfall.ts'
import { patience } from './behind.ts'

/** NumPy that runs as it stands and prints both gradients, then the steps that both need. */
export function numpyCode(z: number, t: number, lr: number): string {
  return `import numpy as np

${sigmoid.numpy}

z, t, lr = ${pythonFloat(z)}, ${t}, ${pythonFloat(lr)}

def cross_entropy_slope(z):
    return sigmoid(z) - t

def squared_slope(z):
    y = sigmoid(z)
    return (y - t) * y * (1 - y)

def steps_needed(slope, z):
    for step in range(${patience + 1}):
        if abs(sigmoid(z) - t) < 0.1:
            return step
        z = z - lr * slope(z)

for slope in (cross_entropy_slope, squared_slope):
    print(float(slope(z)), steps_needed(slope, z))`
}
