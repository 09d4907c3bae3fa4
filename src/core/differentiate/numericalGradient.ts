/**
 * The gradient of f at x by central differences, one coordinate after the other, in the book's order of evaluation:
 * f at +h, f at −h, (difference) / 2h. Costs two evaluations of f per coordinate.
 * @param f receives a copy of x that has one coordinate moved, of x's length; it must not keep it
 * @param x values of any shape, flattened; never changed. Whole numbers are taken as reals
 * @param h how far each coordinate is moved
 * @returns ∂f/∂x, of x's length
 */
export function numericalGradient(
  f: (x: Float64Array) => number,
  x: ArrayLike<number>,
  h = 1e-4,
): Float64Array {
  const moved = Float64Array.from(x)
  const gradient = new Float64Array(moved.length)
  for (let i = 0; i < moved.length; i++) {
    const here = moved[i]!
    moved[i] = here + h
    const ahead = f(moved)
    moved[i] = here - h
    const behind = f(moved)
    gradient[i] = (ahead - behind) / (2 * h)
    moved[i] = here
  }
  return gradient
}
