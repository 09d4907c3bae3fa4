import type { Method } from '../../core/differentiate/quotient.ts'
import type { Shown } from './functions.ts'

/** A number as Python writes a float: never an int. */
const float = (x: number) => (/^-?\d+$/.test(String(x)) ? `${x}.0` : String(x))

const quotients: Readonly<Record<Method, { readonly name: string; readonly returns: string }>> = {
  central: { name: 'numerical_diff', returns: '(f(x + h) - f(x - h)) / (2 * h)' },
  forward: { name: 'forward_diff', returns: '(f(x + h) - f(x)) / h' },
  backward: { name: 'backward_diff', returns: '(f(x) - f(x - h)) / h' },
}

interface Settings {
  readonly x: number
  readonly h: number
  readonly method: Method
}

/** NumPy that runs as it stands: prints the places, the values there, and the slope of the secant. */
export function numpyProgram({ numpy, name }: Shown, { x, h, method }: Settings): string {
  const { name: diff, returns } = quotients[method]
  const right = method === 'backward' ? 'x' : 'x + h'
  const left = method === 'forward' ? 'x' : 'x - h'
  return [
    'import numpy as np',
    numpy,
    `def ${diff}(f, x, h=1e-4):\n    return ${returns}`,
    `x, h = ${float(x)}, ${float(h)}
print(${right}, ${left})
print(float(${name}(${right})), float(${name}(${left})))
print(float(${diff}(${name}, x, h)))`,
  ].join('\n\n')
}

/** The same slope by automatic differentiation; null where PyTorch lacks the function. */
export function pytorchProgram({ pytorch }: Shown, x: number): string | null {
  if (pytorch === null) return null
  return [
    'import torch',
    [
      `x = torch.tensor(${float(x)}, dtype=torch.float64, requires_grad=True)`,
      ...pytorch.setup,
      `y = ${pytorch.expression}`,
      'y.backward()',
      'print(x.grad.item())',
    ].join('\n'),
  ].join('\n\n')
}
