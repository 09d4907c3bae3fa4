import { describe, expect, it } from 'vitest'
import type { BoundLoss, Domain } from '../define/loss.ts'
import { targetsOf } from '../define/lossSamples.testing.ts'
import { classLosses, losses } from './index.ts'

/** With its defaults, and with each parameter at its ends and between. */
function settingsOf(params: (typeof losses)[number]['params']) {
  const varied = Object.entries(params).flatMap(([name, p]) =>
    [p.min, (p.min + p.max) / 2, p.max].map((value) => ({ [name]: value })),
  )
  return [{}, ...varied]
}

const settings = losses.flatMap((loss) =>
  settingsOf(loss.params).flatMap((given) =>
    targetsOf[loss.targets].map((t) => {
      const title = `${loss.id} ${JSON.stringify(given)} for t = ${t}`
      return { title, t, domain: loss.domain, ...loss.bind(given) }
    }),
  ),
)

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)

/** Where predictions of each kind lie as a rule; rising. */
const usual: Readonly<Record<Domain, readonly number[]>> = {
  real: range(-8, 8, 1 / 64),
  probability: range(0.01, 0.99, 1 / 1024),
  logit: range(-8, 8, 1 / 64),
  score: range(-8, 8, 1 / 64),
}

/** How far they may stray. */
const strays: Readonly<Record<Domain, readonly number[]>> = {
  real: [-1e9, -1e4, -700, -40, 40, 700],
  probability: [1e-9, 1 - 1e-9],
  logit: [-700, -40, 40, 700],
  score: [-1e9, -700, -40, 40, 700, 1e9],
}

/** Where the slope jumps by more than .001, found by halving each suspect cell towards the larger change. */
function jumpsOf({ slopeAt }: Pick<BoundLoss, 'slopeAt'>, t: number, grid: readonly number[]): number[] {
  return grid.slice(1).flatMap((end, i) => {
    let [a, b] = [grid[i]!, end]
    while (b - a > 1e-9 && Math.abs(slopeAt(b, t) - slopeAt(a, t)) > 1e-3) {
      const middle = (a + b) / 2
      const left = Math.abs(slopeAt(middle, t) - slopeAt(a, t))
      if (left > Math.abs(slopeAt(b, t) - slopeAt(middle, t))) b = middle
      else a = middle
    }
    return Math.abs(slopeAt(b, t) - slopeAt(a, t)) > 1e-3 ? [(a + b) / 2] : []
  })
}

describe.each(settings)('$title', ({ t, domain, at, slopeAt, facts }) => {
  const grid = usual[domain]
  const wide = [
    ...strays[domain].filter((y) => y < grid[0]!),
    ...grid,
    ...strays[domain].filter((y) => y > grid[0]!),
  ]

  it('has a slope that jumps at its kinks and nowhere else', () => {
    const found = jumpsOf({ slopeAt }, t, grid)
    const distinct = found.filter((y, i) => i === 0 || y - found[i - 1]! > 1e-6)
    expect(distinct.length, `found ${distinct.join()}`).toBe(facts.kinks(t).length)
    distinct.forEach((y, i) => expect(y).toBeCloseTo(facts.kinks(t)[i]!, 7))
  })

  it('has a slope that never falls, if it is convex, and falls somewhere, if it is not', () => {
    const falls = wide.slice(1).some((y, i) => slopeAt(y, t) < slopeAt(wide[i]!, t) - 1e-12)
    expect(falls).toBe(!facts.convex)
  })

  it('slopes towards its minimum from both sides, and is level there', () => {
    const { from, to } = facts.minimum(t)
    expect(from <= to).toBe(true)
    expect(grid.filter((y) => y < from - 1e-9 && !(slopeAt(y, t) < 0))).toEqual([])
    expect(grid.filter((y) => y > to + 1e-9 && !(slopeAt(y, t) > 0))).toEqual([])
    // Far out the slope may round to 0.
    expect(wide.filter((y) => (y < from ? slopeAt(y, t) > 0 : y > to && slopeAt(y, t) < 0))).toEqual([])
    const level = [from, to, ...wide.filter((y) => y >= from && y <= to)].filter(Number.isFinite)
    if (level.length === 0) return
    const least = at(level[0]!, t)
    expect(level.filter((y) => Math.abs(at(y, t) - least) > 1e-13)).toEqual([])
    expect(wide.filter((y) => at(y, t) < least - 1e-13)).toEqual([])
  })
})

describe.each(losses.flatMap((loss) => settingsOf(loss.params).map((given) => ({ loss, given }))))(
  '$loss.id $given',
  ({ loss, given }) => {
    const { slopeAt, facts } = loss.bind(given)

    it('is as steep as it says at its steepest, over all its targets', () => {
      const all = [...usual[loss.domain], ...strays[loss.domain]]
      const slopes = targetsOf[loss.targets].flatMap((t) => all.map((y) => Math.abs(slopeAt(y, t))))
      const steepest = Math.max(...slopes)
      if (facts.steepest === Infinity) expect(steepest).toBeGreaterThan(1e6)
      else {
        expect(steepest).toBeLessThanOrEqual(facts.steepest)
        expect(steepest).toBeGreaterThan(facts.steepest - 1e-9)
      }
    })
  },
)

describe('the facts at a glance', () => {
  const steepestOf = (id: string, params = {}) =>
    losses.find((one) => one.id === id)!.bind(params).facts.steepest

  it('tell the losses that bear an outlier from those that do not', () => {
    expect(losses.filter(({ bind }) => bind().facts.steepest < Infinity).map(({ id }) => id)).toEqual([
      'mae',
      'huber',
      'smooth-l1',
      'log-cosh',
      'quantile',
      'bce-logits',
      'hinge',
      'logistic',
    ])
    expect([steepestOf('huber', { delta: 3 }), steepestOf('smooth-l1', { beta: 3 })]).toEqual([3, 1])
    expect([steepestOf('quantile', { tau: 0.25 }), steepestOf('quantile')]).toEqual([0.75, 0.9])
  })

  it('tell where the minimum lies that is not at y = t', () => {
    const minimumOf = (id: string, t: number) =>
      losses
        .find((one) => one.id === id)!
        .bind()
        .facts.minimum(t)
    expect(minimumOf('poisson-nll', 0)).toEqual({ from: -Infinity, to: -Infinity })
    expect(minimumOf('poisson-nll', 7).from).toBeCloseTo(Math.log(7), 15)
    expect(minimumOf('bce-logits', 0.25).from).toBeCloseTo(-Math.log(3), 15)
    expect(minimumOf('hinge', -1)).toEqual({ from: -Infinity, to: -1 })
    expect(minimumOf('exponential', 1)).toEqual({ from: Infinity, to: Infinity })
  })
})

const classSettings = classLosses.flatMap((loss) =>
  settingsOf(loss.params).flatMap((given) =>
    [2, 3, 10].map((classes) => ({ title: `${loss.id} ${JSON.stringify(given)}`, loss, given, classes })),
  ),
)

describe.each(classSettings)('$title among $classes classes', ({ loss, given, classes }) => {
  const { value, facts } = loss.bind(given)

  /** What a row costs whose right class is `gap` ahead in logit, the others level. */
  function costOf(gap: number): number {
    const logits = Float64Array.from({ length: classes }, (_, k) => (k === 0 ? gap : 0))
    const top = Math.max(0, gap)
    const total = Math.exp(gap - top) + (classes - 1) * Math.exp(-top)
    const row = loss.of === 'logits' ? logits : logits.map((z) => Math.exp(z - top) / total)
    return value(row, Float64Array.of(0), classes)
  }

  it('costs at least what it says, and comes as near to that as one likes', () => {
    const costs = [...range(-5, 40, 1 / 64), 100, 700].map(costOf)
    expect(Math.min(...costs)).toBeGreaterThanOrEqual(facts.least(classes) - 1e-14)
    expect(Math.min(...costs)).toBeLessThan(facts.least(classes) + 1e-4)
  })

  it('costs at most what it says', () => {
    const worst = costOf(-700)
    if (facts.most === Infinity) expect(worst).toBeGreaterThan(600 / classes)
    else expect(worst).toBeCloseTo(facts.most, 12)
  })
})
