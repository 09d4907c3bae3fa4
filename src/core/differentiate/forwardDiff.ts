/**
 * The derivative of f at x by the forward difference (f(x + h) − f(x)) / h. Its error from cutting the series off is
 * about f″(x) h/2: it falls with h, where that of the central difference falls with h².
 */
export function forwardDiff(f: (x: number) => number, x: number, h = 1e-4): number {
  return (f(x + h) - f(x)) / h
}
