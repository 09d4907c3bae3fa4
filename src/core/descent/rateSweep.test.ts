import { describe, expect, it } from 'vitest'
import { surfaces } from '../surfaces/index.ts'
import { createRateSweep, type Outcome, type RateSweep, type RateSweepInput } from './rateSweep.ts'
import { ratesBetween } from './ratesBetween.ts'
import { walk } from './walk.ts'
import { walkParts } from './walkParts.ts'
import { zigzags } from './zigzags.ts'

const boxOf = (ground: string) => surfaces.find(({ id }) => id === ground)!.domain

const gd = (ground: string, patch: Partial<RateSweepInput> = {}): RateSweepInput => ({
  walk: { ground, optimizer: 'gd', params: {} },
  start: [-3, 4],
  steps: 100,
  rates: ratesBetween(1e-10, 100, 20),
  box: boxOf(ground),
  ...patch,
})

function sweep(input: RateSweepInput): RateSweep {
  const work = createRateSweep(input)
  while (work.work());
  return work.output()
}

const outcomesAt = (input: RateSweepInput, rates: readonly number[]) => sweep({ ...input, rates }).outcomes

/** The closed form of gradient descent on λx²/2, with its best learning rate 1/λ; crawling is not its matter. */
const theory = (rate: number, high: number): Outcome =>
  rate * high <= 1 ? 'converges' : rate * high <= 2 ? 'oscillates' : 'diverges'

describe('the sweep', () => {
  it('has the last and the lowest height of the walk with each rate', () => {
    const input = gd('rosenbrock', { start: [-1.2, 1], rates: [1e-4, 1e-3, 3e-3] })
    const { ground, optimizer, options } = walkParts(input.walk)
    const { rates, final, lowest } = sweep(input)
    expect(Array.from(rates)).toEqual(input.rates)
    rates.forEach((lr, i) => {
      const { f } = walk(ground, optimizer, { lr }, input.start, 100, options)
      expect([final[i], lowest[i]]).toEqual([f.at(-1), Math.min(...f)])
    })
  })

  it('walks with the noise, schedule and gradient of its spec', () => {
    const walkSpec = {
      ground: 'bowl',
      optimizer: 'momentum',
      params: { momentum: 0.5 },
      gradient: 'numerical' as const,
      noise: 0.2,
      seed: 3,
      schedule: { id: 'constant', params: { warmup: 30 } },
    }
    const { ground, optimizer, params, options } = walkParts(walkSpec)
    const { f } = walk(ground, optimizer, { ...params, lr: 0.1 }, [-3, 4], 100, options)
    expect(sweep(gd('bowl', { walk: walkSpec, rates: [0.2, 0.1] })).final[1]).toBe(f.at(-1))
  })
})

describe('the outcome', () => {
  it('on the bowl is that of theory at every rate over twelve decades, once it does not crawl', () => {
    const { rates, outcomes } = sweep(gd('bowl'))
    expect(rates).toHaveLength(241)
    outcomes.forEach((outcome, i) => {
      // f falls by the factor (1 − 2η)^200.
      const crawls = rates[i]! < 0.5 && 1 - (1 - 2 * rates[i]!) ** 200 < 0.01
      expect([rates[i], outcome]).toEqual([rates[i], crawls ? 'crawls' : theory(rates[i]!, 2)])
    })
    expect(new Set(outcomes)).toEqual(new Set(['crawls', 'converges', 'oscillates', 'diverges']))
  })

  it('on the steep axis of the ravine is that of theory, on its gentle axis that of the smaller eigenvalue', () => {
    const rates = [0.01, 0.1, 0.4, 0.499, 0.501, 0.55, 0.9, 0.99, 1.01, 1.1, 3, 11, 19, 21, 40]
    const steep = outcomesAt(gd('ravine', { start: [0, 2] }), rates)
    expect(steep).toEqual(rates.map((rate) => theory(rate, 2)))
    const gentle = outcomesAt(gd('ravine', { start: [-7, 0] }), rates)
    expect(gentle).toEqual(rates.map((rate) => theory(rate, 0.1)))
  })

  it('off the axes of the ravine is to oscillate from where the zigzag outlasts the rest, 2/(λmin + λmax), to 2/λmax', () => {
    const rates = [0.1, 0.4, 0.8, 0.96, 0.99, 1.01, 1.2]
    expect(outcomesAt(gd('ravine', { start: [-7, 2] }), rates)).toEqual([
      'converges',
      'converges',
      'converges',
      'oscillates',
      'oscillates',
      'diverges',
      'diverges',
    ])
  })

  it('where a step leads to the minimum at once, or just beyond it, is told by the way there', () => {
    expect(outcomesAt(gd('bowl'), [0.5, 0.49999, 0.50001])).toEqual(['converges', 'converges', 'oscillates'])
  })

  it('of lr = 1 on the bowl, which returns to its start for ever, is to oscillate', () => {
    expect(outcomesAt(gd('bowl'), [1])).toEqual(['oscillates'])
  })

  it('is to diverge also where the numerical gradient freezes at 2.6e13', () => {
    const input = gd('bowl')
    expect(outcomesAt({ ...input, walk: { ...input.walk, gradient: 'numerical' } }, [10])).toEqual([
      'diverges',
    ])
  })

  it('of a walk that runs down the saddle for ever is to diverge, though it ends low, and the others are not measured by it', () => {
    const outcomes = outcomesAt(gd('saddle', { start: [-1.5, 0.01] }), [1e-6, 0.01, 0.3, 0.5])
    expect(outcomes).toEqual(['crawls', 'converges', 'diverges', 'diverges'])
  })

  it('of rests at the minimum is to converge, and of one without a height to diverge', () => {
    expect(outcomesAt(gd('bowl', { start: [0, 0] }), [0.1, 10])).toEqual(['converges', 'converges'])
    const { outcomes, final } = sweep(gd('bowl', { start: [NaN, 0], rates: [0.1] }))
    expect(outcomes).toEqual(['diverges'])
    expect(final[0]).toBeNaN()
  })

  it('measures a crawl by the known minimum, or else by the best of the sweep', () => {
    expect(outcomesAt(gd('rosenbrock', { start: [-1.2, 1] }), [1e-8])).toEqual(['crawls'])
    const own = {
      value: { variables: ['x'] as const, steps: [['x'], ['multiply', 0, 0]] as const },
      gradient: [
        { variables: ['x'] as const, steps: [['x'], [2], ['multiply', 0, 1]] as const },
        { variables: [] as const, steps: [[0]] as const },
      ] as const,
    }
    const input = gd('bowl', { walk: { ground: own, optimizer: 'gd', params: {} } })
    expect(outcomesAt(input, [1e-6])).toEqual(['converges'])
    expect(outcomesAt(input, [1e-6, 0.1])).toEqual(['crawls', 'converges'])
  })

  it('of momentum that has swung back up to its start is to oscillate', () => {
    const input = gd('bowl', { start: [3, 0], steps: 31 })
    const swinging = {
      ...input,
      walk: { ...input.walk, optimizer: 'momentum', params: { momentum: 0.9999 } },
    }
    // One swing takes 2π/√(ηλ) = 63 steps: half of one leads to the other side.
    expect(outcomesAt(swinging, [0.005])).toEqual(['oscillates'])
  })
})

describe('a zigzag', () => {
  const path = (...xs: number[]) => Float64Array.from(xs.flatMap((x) => [x, 5]))

  it('turns back at most of its steps', () => {
    expect(zigzags(path(1, -0.5, 0.25, -0.1))).toBe(true)
    expect(zigzags(path(1, 0.5, 0.25, 0.1))).toBe(false)
    expect(zigzags(path(0, 1, 2, 1, 2, 3, 4, 3, 4))).toBe(false)
  })

  it('is judged by its last half, up to where it rests', () => {
    expect(zigzags(path(8, 7, 6, 5, 4, 3, 4, 3, 4, 3, 4))).toBe(true)
    expect(zigzags(path(1, -1, 1, -1, 0, 1, 2, 3))).toBe(false)
    expect(zigzags(path(1, -0.5, 0.25, -0.1, -0.1, -0.1, -0.1, -0.1 + 1e-12, -0.1 + 2e-12))).toBe(true)
  })

  it('needs two steps, and sees very small and very large ones', () => {
    expect([zigzags(path()), zigzags(path(1)), zigzags(path(1, 2)), zigzags(path(1, 1, 1, 1))]).toEqual(
      Array(4).fill(false),
    )
    expect(zigzags(Float64Array.of(1e-200, 0, -1e-200, 0, 1e-200, 0, -1e-200, 0))).toBe(true)
    expect(zigzags(path(1e300, -1e300, 1e300))).toBe(true)
  })
})

describe('the work', () => {
  it('has as many units as it says, and tells what it has done so far', () => {
    const work = createRateSweep(gd('himmelblau', { steps: 300 }))
    let units = 0
    let known = 0
    while (work.work()) {
      expect(work.done).toBe(++units)
      const { rates, final, outcomes } = work.news!()
      expect([final.length, outcomes.length]).toEqual([rates.length, rates.length])
      expect(rates.length).toBeGreaterThan(known)
      known = rates.length
    }
    expect(units).toBe(work.of)
    expect(units).toBeGreaterThan(5)
    expect(known).toBe(241)
  })

  it('refuses ids and steps that make no sense', () => {
    expect(() => createRateSweep(gd('bowl', { steps: 1.5 }))).toThrow(RangeError)
    const walk = { ground: 'bowl', optimizer: 'luck', params: {} }
    expect(() => createRateSweep(gd('bowl', { walk }))).toThrow(RangeError)
  })
})

describe('ratesBetween', () => {
  it('spaces rates evenly by their logarithms, with both ends and the powers of ten exact', () => {
    const rates = ratesBetween(1e-10, 100, 20)
    expect(rates).toHaveLength(241)
    for (let exponent = -10; exponent <= 2; exponent++) expect(rates).toContain(Number(`1e${exponent}`))
    expect([rates[0], rates.at(-1)]).toEqual([1e-10, 100])
    for (let i = 1; i < rates.length; i++) expect(rates[i]! / rates[i - 1]!).toBeCloseTo(10 ** (1 / 20), 12)
    for (let exponent = -20; exponent < 20; exponent++) {
      const [first, second, third] = [0, 1, 2].map((more) => Number(`1e${exponent + more}`))
      expect(ratesBetween(first!, third!, 7)[7]).toBe(second)
    }
    expect(Array.from(ratesBetween(0.1, 0.11, 1))).toEqual([0.1, 0.11])
  })

  it('refuses spans that are none', () => {
    for (const [low, high, per] of [
      [0, 1, 10],
      [1, 1, 10],
      [2, 1, 10],
      [1, Infinity, 10],
      [1, 10, 0],
      [1, 10, NaN],
      [1e-10, 1, 1e5],
    ] as const)
      expect(() => ratesBetween(low, high, per)).toThrow(RangeError)
  })
})
