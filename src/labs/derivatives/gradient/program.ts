import type { AnySurface, SurfaceCode } from '../../../expression/anySurface.ts'

/** A number as Python writes a float: never an int. */
const float = (x: number) => (/^-?\d+$/.test(String(x)) ? `${x}.0` : String(x))

type Point = readonly [number, number]

/** The book's numerical gradient, of a function that takes the coordinates one by one. */
const numerical = `def numerical_gradient(f, x, h=1e-4):
    gradient = np.zeros_like(x)
    for i in range(x.size):
        here = x[i]
        x[i] = here + h
        ahead = f(*x)
        x[i] = here - h
        behind = f(*x)
        gradient[i] = (ahead - behind) / (2 * h)
        x[i] = here
    return gradient`

/** NumPy that runs as it stands: prints f, the numerical gradient and the analytic one. */
export function numpyProgram({ names }: AnySurface, { numpy }: SurfaceCode, point: Point, h: number): string {
  return [
    'import numpy as np',
    numpy,
    numerical,
    `x = np.array([${point.map(float).join(', ')}])
print(float(${names.f}(*x)))
print(numerical_gradient(${names.f}, x, h=${float(h)}).tolist())
print([float(slope) for slope in ${names.gradient}(*x)])`,
  ].join('\n\n')
}

/** The same gradient by automatic differentiation; null where the surface is not known to PyTorch. */
export function pytorchProgram({ names }: AnySurface, { pytorch }: SurfaceCode, point: Point): string | null {
  if (pytorch === null) return null
  return [
    'import torch',
    pytorch,
    `x = torch.tensor([${point.map(float).join(', ')}], dtype=torch.float64, requires_grad=True)
${names.f}(*x).backward()
print(x.grad.tolist())`,
  ].join('\n\n')
}
