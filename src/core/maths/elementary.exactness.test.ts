import { expect, test } from 'vitest'
import { atan, cos, erf, erfc, exp, expm1, log, log1p, power, sin, tanh } from './elementary.ts'

/** Values where a function must be exact: at 0, ±∞ and NaN, at the ends of the range, and where it is rational. */
const exact: Record<string, [f: (x: number) => number, values: [x: number, y: number][]]> = {
  exp: [
    exp,
    [
      [0, 1],
      [-0, 1],
      [Infinity, Infinity],
      [-Infinity, 0],
      [710, Infinity],
      [1e300, Infinity],
      [-746, 0],
      [-745.1332191019411, 5e-324],
      [-745.1332191019412, 0],
      [2 ** -60, 1],
      [NaN, NaN],
    ],
  ],
  expm1: [
    expm1,
    [
      [0, 0],
      [-0, -0],
      [Infinity, Infinity],
      [-Infinity, -1],
      [-40, -1],
      [-1e300, -1],
      [710, Infinity],
      [5e-324, 5e-324],
      [-5e-324, -5e-324],
      [1e-300, 1e-300],
      [NaN, NaN],
    ],
  ],
  log: [
    log,
    [
      [1, 0],
      [0, -Infinity],
      [-0, -Infinity],
      [Infinity, Infinity],
      [-1, NaN],
      [-5e-324, NaN],
      [-Infinity, NaN],
      [NaN, NaN],
    ],
  ],
  log1p: [
    log1p,
    [
      [0, 0],
      [-0, -0],
      [-1, -Infinity],
      [Infinity, Infinity],
      [-1.5, NaN],
      [-Infinity, NaN],
      [5e-324, 5e-324],
      [-1e-300, -1e-300],
      [NaN, NaN],
    ],
  ],
  tanh: [
    tanh,
    [
      [0, 0],
      [-0, -0],
      [Infinity, 1],
      [-Infinity, -1],
      [20, 1],
      [-20, -1],
      [1e300, 1],
      [5e-324, 5e-324],
      [-1e-300, -1e-300],
      [NaN, NaN],
    ],
  ],
  sin: [
    sin,
    [
      [0, 0],
      [-0, -0],
      [Infinity, NaN],
      [-Infinity, NaN],
      [NaN, NaN],
      [5e-324, 5e-324],
      [-1e-300, -1e-300],
    ],
  ],
  cos: [
    cos,
    [
      [0, 1],
      [-0, 1],
      [Infinity, NaN],
      [-Infinity, NaN],
      [NaN, NaN],
      [1e-300, 1],
    ],
  ],
  atan: [
    atan,
    [
      [0, 0],
      [-0, -0],
      [Infinity, Math.PI / 2],
      [-Infinity, -Math.PI / 2],
      [1e300, Math.PI / 2],
      [1, Math.PI / 4],
      [-1, -Math.PI / 4],
      [5e-324, 5e-324],
      [NaN, NaN],
    ],
  ],
  erf: [
    erf,
    [
      [0, 0],
      [-0, -0],
      [Infinity, 1],
      [-Infinity, -1],
      [6, 1],
      [-6, -1],
      [1e300, 1],
      [NaN, NaN],
    ],
  ],
  erfc: [
    erfc,
    [
      [0, 1],
      [-0, 1],
      [Infinity, 0],
      [-Infinity, 2],
      [28, 0],
      [1e300, 0],
      [-6, 2],
      [-1e300, 2],
      [NaN, NaN],
    ],
  ],
}

for (const [name, [f, values]] of Object.entries(exact)) {
  test.each(values)(`${name}(%f) is %f`, (x, y) => expect(f(x)).toBe(y))
}

test('log gives whole multiples of ln 2 for powers of two', () => {
  expect(log(2)).toBe(Math.LN2)
  expect(log(0.5)).toBe(-Math.LN2)
  expect(log(2 ** 10)).toBe(10 * Math.LN2)
  expect(log(2 ** -1074)).toBe(-744.4400719213812)
})

test('power(2, n) is exact for every double that is a power of two', () => {
  let expected = Number.MIN_VALUE
  for (let n = -1074; n < 1024; n++, expected *= 2) expect(power(2, n)).toBe(expected)
  expect(power(2, 1024)).toBe(Infinity)
  expect(power(2, -1076)).toBe(0)
})

test('a power that a double can hold is exact', () => {
  for (let x = 1; x <= 40; x++) {
    let expected = 1n
    for (let n = 0; expected < 2n ** 53n && n < 60; n++, expected *= BigInt(x)) {
      expect(power(x, n)).toBe(Number(expected))
      expect(power(-x, n)).toBe(n % 2 ? -Number(expected) : Number(expected))
    }
  }
  expect(power(6.25, 1.5)).toBe(15.625)
  expect(power(2 ** -1074, 0.5)).toBe(2 ** -537)
})

const special = [-Infinity, -1, -0, 0, 1, Infinity, NaN]
const others = [-1e300, -3, -2.5, -2, -0.5, -5e-324, 5e-324, 0.5, 2, 2.5, 3, 2 ** 53, 1e300]
const pairs = special.flatMap((s) =>
  [...special, ...others].flatMap((o) => [[s, o] as const, [o, s] as const]),
)

test.each(pairs)('power(%f, %f) is what the language itself makes of it', (x, y) => {
  expect(power(x, y)).toBe(x ** y)
})

test('power of a negative number is NaN unless the exponent is whole', () => {
  expect(power(-8, 1 / 3)).toBeNaN()
  expect(power(-2, 3)).toBe(-8)
  expect(power(-2, -2)).toBe(0.25)
  expect(power(-1, 2 ** 53 - 1)).toBe(-1)
  expect(power(-2, 1e300)).toBe(Infinity)
  expect(power(-2, -1e300)).toBe(0)
})

test('power does not lose its way in overflow, underflow and exponents near 0', () => {
  expect(power(1e300, 1e300)).toBe(Infinity)
  expect(power(1e-300, 1e300)).toBe(0)
  expect(power(0.5, -1e300)).toBe(Infinity)
  expect(power(5, 1e-300)).toBe(1)
  expect(power(1 + 2 ** -52, 2 ** 70)).toBe(Infinity)
  expect(power(1 - 2 ** -53, 2 ** 70)).toBe(0)
})
