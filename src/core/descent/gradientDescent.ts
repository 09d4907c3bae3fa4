import { numericalGradient } from '../differentiate/numericalGradient.ts'

export interface DescentOptions {
  /** Learning rate; 0.01 if left out. */
  readonly lr?: number
  /** 100 if left out. */
  readonly steps?: number
  /** Of the numerical gradient; 1e-4 if left out. */
  readonly h?: number
}

/**
 * The book's gradient descent: x ← x − lr · (numerical gradient of f at x), `steps` times.
 * @param x0 the start, of any length; never changed
 * @returns every iterate, the start first: steps + 1 arrays of x0's length. They may grow past all bounds; nothing halts
 */
export function gradientDescent(
  f: (x: Float64Array) => number,
  x0: ArrayLike<number>,
  { lr = 0.01, steps = 100, h = 1e-4 }: DescentOptions = {},
): Float64Array[] {
  const path = [Float64Array.from(x0)]
  for (let k = 0; k < steps; k++) {
    const x = path[k]!
    const gradient = numericalGradient(f, x, h)
    path.push(x.map((xi, i) => xi - lr * gradient[i]!))
  }
  return path
}
