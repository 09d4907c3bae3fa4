import { describe, expect, it } from 'vitest'
import { surfaces } from '../surfaces/index.ts'
import { createRateSweep, type RateSweep } from './rateSweep.ts'
import { bestRun } from './bestRun.ts'
import { createRateSweeps, type RateSweepsInput } from './rateSweeps.ts'

const input = (patch: Partial<RateSweepsInput> = {}): RateSweepsInput => ({
  walks: [{ ground: 'ravine', optimizer: 'gd', params: {} }],
  start: [-7, 2],
  steps: 100,
  box: surfaces.find(({ id }) => id === 'ravine')!.domain,
  from: 1e-10,
  to: 100,
  perDecade: 20,
  ...patch,
})

function sweeps(of: RateSweepsInput): readonly RateSweep[] {
  const work = createRateSweeps(of)
  while (work.work());
  return work.output()
}

const several = input({
  walks: ['gd', 'momentum', 'adam'].map((optimizer) => ({ ground: 'ravine', optimizer, params: {} })),
})

describe('several sweeps', () => {
  it('have the runs of a single one at the same rates, in ascending order', () => {
    sweeps(several).forEach((found, i) => {
      const { walks, start, steps, box } = several
      const rates = Array.from(found.rates)
      expect(rates).toEqual(rates.toSorted((a, b) => a - b))
      const single = createRateSweep({ walk: walks[i]!, start, steps, box, rates })
      while (single.work());
      expect(single.output()).toEqual(found)
    })
  })

  it('begin at the first rate and end at the last, with all powers of ten, and no more than four digits', () => {
    const [{ rates }] = sweeps(input()) as [RateSweep]
    expect([rates[0], rates.at(-1)]).toEqual([1e-10, 100])
    for (let exponent = -10; exponent <= 2; exponent++) expect(rates).toContain(Number(`1e${exponent}`))
    expect(Array.from(rates)).toEqual(Array.from(rates, (rate) => Number(rate.toPrecision(4))))
  })

  it('know where an outcome begins and which rate is the best to a fifth of a percent', () => {
    const found = sweeps(input({ start: [0, 2] }))[0]!
    const { rates, outcomes } = found
    const begins = outcomes.flatMap((outcome, i) => (i > 0 && outcome !== outcomes[i - 1] ? [i] : []))
    expect(begins.map((i) => outcomes[i])).toEqual(['converges', 'oscillates', 'diverges'])
    for (const i of begins) expect(rates[i]! / rates[i - 1]!).toBeLessThan(1.0025)
    // 1/λmax and 2/λmax, but for a growth of less than a percent in a hundred steps.
    expect(rates[begins[1]!]).toBeCloseTo(0.5, 2)
    expect(rates[begins[2]!]).toBeCloseTo(1, 2)
    const best = bestRun(sweeps(input())[0]!)
    const { rates: tried, final } = sweeps(input())[0]!
    expect(Math.abs(tried[best]! / (2 / 2.1) - 1)).toBeLessThan(0.01)
    expect(tried[best + 1]! / tried[best - 1]!).toBeLessThan(1.005)
    expect(Math.min(...final)).toBe(final[best])
  })

  it('on a rugged surface stay a few dozen more than they began with', () => {
    const { domain, start } = surfaces.find(({ id }) => id === 'rastrigin')!
    const walks = [{ ground: 'rastrigin', optimizer: 'momentum', params: {} }]
    const [{ rates }] = sweeps(input({ walks, start, box: domain })) as [RateSweep]
    expect(rates.length).toBeGreaterThan(241)
    expect(rates.length).toBeLessThan(241 + 90)
  })
})

describe('the best run', () => {
  it('of adam in the ravine is none of the rates so large that it hops about', () => {
    const found = sweeps(several)[2]!
    expect(found.rates[bestRun(found)]).toBeLessThan(2)
  })

  it('of the bowl is the rate that leads to the minimum in one step', () => {
    const walks = [{ ground: 'bowl', optimizer: 'gd', params: {} }]
    const found = sweeps(input({ walks, start: [-3, 4] }))[0]!
    expect(found.rates[bestRun(found)]).toBeCloseTo(0.5, 2)
  })
})

describe('the work', () => {
  it('takes turns, so that news tell of all walks, from coarse to fine', () => {
    const work = createRateSweeps({ ...several, steps: 5000 })
    let before = 0
    let units = 0
    while (work.work()) {
      units++
      expect(work.done).toBeGreaterThanOrEqual(before)
      expect(work.done).toBeLessThanOrEqual(work.of)
      before = work.done
      if (units !== 48) continue
      for (const { rates } of work.news!()!) {
        expect(rates.length).toBeGreaterThan(12)
        expect([rates[0]! <= 1e-9, rates.at(-1)! >= 10]).toEqual([true, true])
      }
    }
    expect(work.done).toBe(work.of)
  })

  it('has news when there is a tenth more', () => {
    const work = createRateSweeps(input({ steps: 5000 }))
    let count = 0
    while (work.work()) if (work.news!()) count++
    expect(count).toBeGreaterThan(15)
    expect(count).toBeLessThan(60)
  })

  it('refuses what makes no sense', () => {
    expect(() => createRateSweeps(input({ from: 0 }))).toThrow(RangeError)
    expect(() => createRateSweeps(input({ steps: 0.5 }))).toThrow(RangeError)
    const walks = [{ ground: 'ravine', optimizer: 'luck', params: {} }]
    expect(() => createRateSweeps(input({ walks }))).toThrow(RangeError)
  })

  it('of no walks is over at once', () => {
    const work = createRateSweeps(input({ walks: [] }))
    expect([work.work(), work.output()]).toEqual([false, []])
  })
})
