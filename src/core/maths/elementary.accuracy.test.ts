import { expect, test } from 'vitest'
import { ulp } from './doubles.testing.ts'
import * as elementary from './elementary.ts'
import reference from './fixtures/elementary.json'

/** The largest error measured, in ulps, a little rounded up; the design asks 1.2 of exp and log and 2.5 of the others. */
const limits = {
  exp: 0.76,
  expm1: 1.05,
  log: 0.65,
  log1p: 0.65,
  tanh: 1.55,
  sin: 0.8,
  cos: 0.8,
  atan: 1.4,
  erf: 1,
  erfc: 2.1,
  power: 0.76,
}

/** Each row of a function: its arguments, the nearest double to the exact value, and 100 (exact − nearest)/ulp. */
function errors(name: keyof typeof limits): { readonly at: readonly number[]; readonly ulps: number }[] {
  const f = elementary[name] as (...x: readonly number[]) => number
  const width = f.length + 2
  const numbers = reference[name]
  return Array.from({ length: numbers.length / width }, (_, row) => {
    const entry = numbers.slice(row * width, (row + 1) * width)
    const at = entry.slice(0, f.length)
    const [nearest, residual] = entry.slice(f.length) as [number, number]
    return { at, ulps: Math.abs((f(...at) - nearest) / ulp(nearest) - residual / 100) }
  })
}

test.each(Object.entries(limits))('%s is within %f ulp of the exact value', (name, limit) => {
  const rows = errors(name as keyof typeof limits)
  expect(rows.length).toBeGreaterThan(350)
  const worst = rows.reduce((a, b) => (b.ulps > a.ulps || Number.isNaN(b.ulps) ? b : a))
  expect(worst.ulps, `${name}(${worst.at})`).toBeLessThanOrEqual(limit)
})
