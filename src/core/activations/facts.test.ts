import { describe, expect, it } from 'vitest'
import { activations } from './index.ts'

/** Every activation with its defaults, and with each parameter at its ends and between. */
const settings = activations.flatMap((activation) => {
  const varied = Object.entries(activation.params).flatMap(([name, p]) =>
    [p.min, (p.min + p.max) / 2, p.max].map((value) => ({ [name]: value })),
  )
  return [{}, ...varied].map((values) => {
    return {
      id: activation.id,
      title: `${activation.id} ${JSON.stringify(values)}`,
      ...activation.bind(values),
    }
  })
})

const extremes = [80, 700, 710, 1e4, 1e10, 1e77, 1e154, 1e155, 1e200, 1e300, 1e308]
/** Rising: −1e308 … −60, −60 + 1/128, … 60 … 1e308. */
const grid = [
  ...extremes.map((x) => -x).reverse(),
  ...Array.from({ length: 120 * 128 + 1 }, (_, i) => -60 + i / 128),
  ...extremes,
]

/** Where f jumps by more than .001 on [−8, 8], found by halving each suspect cell towards the larger change. */
function jumpsOf(f: (x: number) => number): number[] {
  const jumps: number[] = []
  for (let i = -8 * 64; i < 8 * 64; i++) {
    let [a, b] = [i / 64, (i + 1) / 64]
    while (b - a > 1e-9 && Math.abs(f(b) - f(a)) > 1e-3) {
      const middle = (a + b) / 2
      if (Math.abs(f(middle) - f(a)) > Math.abs(f(b) - f(middle))) b = middle
      else a = middle
    }
    if (Math.abs(f(b) - f(a)) > 1e-3) jumps.push((a + b) / 2)
  }
  return jumps
}

/** Whether the extreme of many values comes as near to a bound as a grid can, or is huge where there is none. */
const approaches = (extreme: number, bound: number) =>
  Math.abs(bound) === Infinity
    ? Math.abs(extreme) > 1e100
    : Math.abs(extreme - bound) < 1e-4 * Math.max(1, Math.abs(bound))

/** What a function does that is `far` at 1e308: it stays there, or goes on to infinity. */
const limitOf = (far: number) => (Math.abs(far) > 1e300 ? far * Infinity : far)
const agree = (a: number, b: number) => a === b || Math.abs(a - b) < 1e-12

describe.each(settings)('$title', ({ value, slope, range, monotone, kinks }) => {
  const values = grid.map(value)

  it('stays in its range and comes as near to both ends as one likes', () => {
    const low = range.low - 1e-15 * Math.abs(range.low)
    const high = range.high + 1e-15 * Math.abs(range.high)
    expect(grid.filter((_, i) => !(values[i]! >= low && values[i]! <= high))).toEqual([])
    expect(approaches(Math.min(...values), range.low)).toBe(true)
    expect(approaches(Math.max(...values), range.high)).toBe(true)
  })

  it('decreases somewhere unless it says that it is monotone', () => {
    const falls = values.slice(1).map((v, i) => (v === values[i] ? 0 : values[i]! - v))
    const deepest = Math.max(...falls)
    expect(deepest > 1e-15).toBe(!monotone)
    expect(deepest <= 1e-15 || deepest > 1e-4, 'neither rounding nor a real decrease').toBe(true)
  })

  it('has the slope of its central difference away from kinks', () => {
    const h = 1e-5
    for (let x = -8.013; x < 8; x += 1 / 32) {
      if (kinks.some((kink) => Math.abs(x - kink) < 2 * h)) continue
      const difference = (value(x + h) - value(x - h)) / (2 * h)
      expect(Math.abs(slope(x) - difference), `at ${x}`).toBeLessThan(1e-6 * (1 + Math.abs(slope(x))))
    }
  })

  it('jumps, in slope or value, at its kinks and nowhere else', () => {
    const found = [...jumpsOf(slope), ...jumpsOf(value)].sort((a, b) => a - b)
    const distinct = found.filter((x, i) => i === 0 || x - found[i - 1]! > 1e-6)
    expect(distinct.length, `found ${distinct.join()}`).toBe(kinks.length)
    distinct.forEach((x, i) => expect(x).toBeCloseTo(kinks[i]!, 8))
  })

  it('answers every number and ±∞ with a number', () => {
    const inputs = [-Infinity, ...grid, -0, 5e-324, -5e-324, Infinity]
    expect(inputs.filter((x) => Number.isNaN(value(x) + slope(x)))).toEqual([])
  })
})

describe.each(settings.filter((s) => s.monotone))('$title', ({ value, range }) => {
  it('takes −∞ and ∞ to the ends of its range', () => {
    expect([value(-Infinity), value(Infinity)]).toEqual([range.low, range.high])
  })
})

// e^710 is beyond the doubles, and a sine has no limit.
const tame = settings.filter(({ id }) => id !== 'exponential' && id !== 'sine')
describe.each(tame)('$title', ({ value, slope }) => {
  it('is finite as far as 1e308, and at ±∞ at its limit', () => {
    expect(grid.filter((x) => !Number.isFinite(value(x)) || !Number.isFinite(slope(x)))).toEqual([])
    for (const sign of [-1, 1]) {
      expect(agree(value(sign * Infinity), limitOf(value(sign * 1e308)))).toBe(true)
      expect(agree(slope(sign * Infinity), slope(sign * 1e308))).toBe(true)
    }
  })
})

// A step answers yes or no: NaN is not above 0.
describe.each(settings.filter(({ id }) => id !== 'step'))('$title', ({ value }) => {
  it('lets NaN through, so that a net that has broken shows it', () => {
    expect(value(NaN)).toBeNaN()
  })
})
