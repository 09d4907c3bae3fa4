/** The parabola that the book differentiates at 5 and at 10. */
export const bookFunction = {
  id: 'book',
  value: (x: number) => 0.01 * (x * x) + 0.1 * x,
  /** Written so that it is .2 and .3 at the book's places, to the last bit. */
  slope: (x: number) => 0.01 * (2 * x + 10),
  tex: String.raw`0.01\,\x^2 + 0.1\,\x`,
  /** `x * x`, as here: NumPy's `x**2` may round otherwise. */
  numpy: `def book(x):
    return 0.01 * (x * x) + 0.1 * x`,
  pytorch: '0.01 * (x * x) + 0.1 * x',
}
