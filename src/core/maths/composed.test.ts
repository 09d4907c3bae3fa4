import { expect, test } from 'vitest'
import { acos } from './acos.ts'
import { asin } from './asin.ts'
import { cbrt } from './cbrt.ts'
import { cosh } from './cosh.ts'
import { ulp } from './doubles.testing.ts'
import reference from './fixtures/composed.json'
import { sinh } from './sinh.ts'
import { tan } from './tan.ts'
import { wholePower } from './wholePower.ts'

/** The largest error measured over the fixture, in ulps, a little rounded up. */
const limits = {
  tan: [tan, 1.5],
  asin: [asin, 1.5],
  acos: [acos, 1.3],
  sinh: [sinh, 1.6],
  cosh: [cosh, 1.9],
  cbrt: [cbrt, 0.7],
} as const

test.each(Object.entries(limits))('%s is near the exact value', (name, [f, limit]) => {
  const rows = reference[name as keyof typeof limits]
  let [worst, at] = [0, NaN]
  for (let i = 0; i < rows.length; i += 3) {
    const [x, nearest, residual] = rows.slice(i, i + 3) as [number, number, number]
    const error = Math.abs((f(x) - nearest) / ulp(nearest) - residual / 100)
    if (!(error <= worst)) [worst, at] = [error, x]
  }
  expect(worst, `${name}(${at})`).toBeLessThanOrEqual(limit)
})

test('values at the ends and beyond them', () => {
  expect([asin(1), asin(-1), acos(1), acos(-1)]).toEqual([Math.PI / 2, -Math.PI / 2, 0, Math.PI])
  expect([asin(1.1), acos(-1.1), tan(Infinity), cbrt(NaN)]).toEqual([NaN, NaN, NaN, NaN])
  expect([sinh(711), sinh(-711), cosh(-711)]).toEqual([Infinity, -Infinity, Infinity])
  expect([cbrt(-8), cbrt(0), cbrt(-Infinity)]).toEqual([-2, 0, -Infinity])
})

test('a whole power is the product that one would write', () => {
  for (const x of [1.1, -0.3, 7e10, 1e200]) {
    expect(wholePower(x, 2)).toBe(x * x)
    expect(wholePower(x, 3)).toBe(x * x * x)
    expect(wholePower(x, 4)).toBe(x * x * (x * x))
    expect(wholePower(x, 5)).toBe(x * x * (x * x) * x)
    expect(wholePower(x, -2)).toBe(1 / (x * x))
    expect([wholePower(x, 0), wholePower(x, 1)]).toEqual([1, x])
  }
})
