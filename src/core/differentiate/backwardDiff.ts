/**
 * The derivative of f at x by the backward difference (f(x) − f(x − h)) / h. Its error from cutting the series off is
 * about −f″(x) h/2: it falls with h, where that of the central difference falls with h².
 */
export function backwardDiff(f: (x: number) => number, x: number, h = 1e-4): number {
  return (f(x) - f(x - h)) / h
}
