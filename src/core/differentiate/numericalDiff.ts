/**
 * The derivative of f at x by the central difference (f(x + h) − f(x − h)) / 2h. Its error is about f‴(x) h²/6 from
 * cutting the series off and 1e-16·|f(x)|/h from rounding, which balance near h = 1e-5; the book takes 1e-4.
 */
export function numericalDiff(f: (x: number) => number, x: number, h = 1e-4): number {
  return (f(x + h) - f(x - h)) / (2 * h)
}
