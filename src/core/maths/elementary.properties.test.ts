import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { upFrom } from './doubles.testing.ts'
import { atan, cos, erf, erfc, exp, expm1, log, log1p, power, sin, tanh } from './elementary.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const anyDouble = fc.double({ noNaN: true })

/** Where a function never falls, with the places where its way of working changes and a step down would hide. */
const rising: [name: string, f: (x: number) => number, min: number, max: number, seams: number[]][] = [
  ['exp', exp, -746, 710, [-708, 709, ...steps(Math.LN2 / 128)]],
  ['expm1', expm1, -60, 710, [-0.6931, 36, -1 / 16, 1 / 16, ...steps(Math.LN2 / 128)]],
  ['tanh', tanh, -21, 21, [-0.55, 0.55, 19.1, ...steps(Math.LN2 / 256)]],
  ['log', log, 0, Number.MAX_VALUE, [31 / 32, 33 / 32, Math.SQRT1_2, 2 ** -1022, ...steps(1 / 128)]],
  ['log1p', log1p, -1, Number.MAX_VALUE, [-1 / 32, 1 / 32, Math.SQRT2 - 1, ...steps(1 / 128)]],
  [
    'atan',
    atan,
    -Number.MAX_VALUE,
    Number.MAX_VALUE,
    [7 / 32, 32 / 7, 1, -1, ...steps(1 / 16), ...steps(1 / 16, 1)],
  ],
  ['erf', erf, -7, 7, [2, -2, ...steps(1 / 16)]],
]

/** The halves between the multiples of a step, where a table goes over to its next entry; or their inverses. */
function steps(step: number, over?: number): number[] {
  const halves = Array.from({ length: 400 }, (_, i) => (i - 200 + 0.5) * step)
  return over === undefined ? halves : halves.map((x) => over / x)
}

function neverFalls(f: (x: number) => number, doubles: readonly number[]): void {
  for (let i = 1; i < doubles.length; i++) {
    const [before, x] = [doubles[i - 1]!, doubles[i]!]
    if (!(f(x) >= f(before))) expect.fail(`falls from ${f(before)} at ${before} to ${f(x)} at ${x}`)
  }
}

describe.each(rising)('%s', (_, f, min, max, seams) => {
  test('never falls from one double to another', () => {
    fc.assert(
      fc.property(between(min, max), between(min, max), (a, b) =>
        neverFalls(f, [Math.min(a, b), Math.max(a, b)]),
      ),
    )
  })

  test('never falls from one double to the next', () => {
    fc.assert(
      fc.property(between(min, max), (x) =>
        neverFalls(
          f,
          upFrom(x, 50).filter((x) => x <= max),
        ),
      ),
    )
    fc.assert(
      fc.property(between(Math.max(min, -2), Math.min(max, 2)), (x) => neverFalls(f, upFrom(x, 50))),
      { numRuns: 500 },
    )
  })

  test('never falls where its tables and series meet', () => {
    for (const seam of seams)
      if (seam > min && seam < max) neverFalls(f, upFrom(seam * (1 - Math.sign(seam) * 2 ** -48), 40))
  })
})

test.each([
  ['tanh', tanh],
  ['sin', sin],
  ['atan', atan],
  ['erf', erf],
])('%s is odd to the bit', (_, f) => {
  fc.assert(
    fc.property(anyDouble, (x) => {
      expect(f(-x)).toBe(-f(x))
    }),
  )
  fc.assert(
    fc.property(between(-10, 10), (x) => {
      expect(f(-x)).toBe(-f(x))
    }),
  )
})

test('cos is even to the bit', () => {
  fc.assert(
    fc.property(anyDouble, (x) => {
      expect(cos(-x)).toBe(cos(x))
    }),
  )
})

test('every function stays within its range and gives NaN only outside its domain', () => {
  const within = (y: number, low: number, high: number) => expect(y >= low && y <= high).toBe(true)
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      within(exp(x), 0, Infinity)
      within(expm1(x), -1, Infinity)
      within(tanh(x), -1, 1)
      within(sin(x), -1, 1)
      within(cos(x), -1, 1)
      within(atan(x), -Math.PI / 2, Math.PI / 2)
      within(erf(x), -1, 1)
      within(erfc(x), 0, 2)
      within(log(Math.abs(x)), -Infinity, 709.79)
      within(log1p(Math.abs(x)), 0, 709.79)
    }),
  )
})

test('x to the 0 is 1, to the 1 is x, to the 2 is x times x', () => {
  fc.assert(
    fc.property(anyDouble, (x) => {
      expect(power(x, 0)).toBe(1)
      expect(power(x, 1)).toBe(x)
    }),
  )
  fc.assert(fc.property(between(1e-100, 1e150), (x) => Math.abs(power(x, 2) - x * x) <= x * x * 2 ** -52))
})

test('sin² + cos² is 1 for angles of any size', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(Math.abs(sin(x) * sin(x) + cos(x) * cos(x) - 1)).toBeLessThan(2 ** -51)
    }),
  )
})

test('erf and erfc add up to 1', () => {
  fc.assert(
    fc.property(between(-30, 30), (x) => {
      expect(Math.abs(erf(x) + erfc(x) - 1)).toBeLessThanOrEqual(2 ** -52)
    }),
  )
})
