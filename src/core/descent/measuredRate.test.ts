import { describe, expect, it } from 'vitest'
import { gd } from '../optimizers/gd.ts'
import { momentum } from '../optimizers/momentum.ts'
import { bowl } from '../surfaces/bowl.ts'
import { ravine } from '../surfaces/ravine.ts'
import { measuredRate } from './measuredRate.ts'
import { gdRate, momentumRate, quadraticRates } from './quadraticRates.ts'
import { walk } from './walk.ts'

const centre = [0, 0] as const
const grounds = [
  { name: 'bowl', surface: bowl, low: 2, high: 2, start: [-3, 4] },
  { name: 'ravine', surface: ravine, low: 0.1, high: 2, start: [-7, 2] },
] as const

/** The walk of distances 1, r, r² … to (3, 2). */
const geometric = (r: number, steps: number) => {
  const path = new Float64Array(2 * (steps + 1))
  for (let k = 0; k <= steps; k++) path.set([3 + 0.6 * r ** k, 2 - 0.8 * r ** k], 2 * k)
  return path
}

describe('the measured rate', () => {
  it('of a distance that shrinks evenly is its factor', () => {
    expect(measuredRate(geometric(0.8, 40), [3, 2], 40)).toBeCloseTo(0.8, 8)
    expect(measuredRate(geometric(1.05, 40), [3, 2], 40)).toBeCloseTo(1.05, 8)
  })

  it.each(grounds)(
    'of gradient descent is within 1 % of theory on the $name',
    ({ surface, low, high, start }) => {
      for (const lr of [0.001, 0.01, 0.1, 0.3, 0.6, 0.9, 0.95, 0.99, 1.02]) {
        const measured = measuredRate(walk(surface, gd, { lr }, start, 100).path, centre, 100)!
        expect(Math.abs(measured / gdRate(lr, low, high) - 1)).toBeLessThan(0.01)
      }
    },
  )

  it.each(grounds)(
    'of momentum is within 3 % of theory on the $name, however it swings',
    ({ surface, low, high, start }) => {
      const best = quadraticRates(low, high).momentum
      for (const mu of [0, 0.3, 0.5, 0.8, 0.9, 0.95])
        for (const lr of [0.001, 0.01, 0.05, 0.1, 0.3, 0.9, 1.2]) {
          const { path } = walk(surface, momentum, { lr, momentum: mu }, start, 150)
          const measured = measuredRate(path, centre, 150)!
          expect(Math.abs(measured / momentumRate(lr, mu, low, high) - 1)).toBeLessThan(0.03)
        }
      if (best.rate > 0) {
        const { path } = walk(surface, momentum, { ...best }, start, 150)
        expect(measuredRate(path, centre, 150)! / best.rate).toBeCloseTo(1, 1)
      }
    },
  )

  it('hears of the last half alone', () => {
    const path = geometric(0.8, 80)
    const disturbed = path.map((value, i) => (i < 80 ? 1e3 : value))
    expect(measuredRate(disturbed, [3, 2], 80)).toBe(measuredRate(path, [3, 2], 80))
    expect(measuredRate(path, [3, 2], 50)).toBe(measuredRate(path.slice(0, 102), [3, 2], 999))
  })

  it('is none at the minimum itself, where rounding has taken over, and before 16 steps', () => {
    expect(measuredRate(walk(bowl, gd, { lr: 0.5 }, [-3, 4], 50).path, centre, 50)).toBeNull()
    const path = geometric(0.5, 100)
    expect(measuredRate(path, [3, 2], 38)).toBeCloseTo(0.5, 4)
    expect(measuredRate(path, [3, 2], 45)).toBeNull()
    expect([15, 16].map((upTo) => measuredRate(path, [3, 2], upTo) === null)).toEqual([true, false])
    expect(measuredRate(new Float64Array(0), centre, 10)).toBeNull()
  })

  it('passes over a step that stands on the minimum by chance', () => {
    const path = geometric(0.8, 40)
    path.set([3, 2], 2 * 25)
    expect(measuredRate(path, [3, 2], 40)).toBeCloseTo(0.8, 8)
  })

  it('goes on far below the square root of the smallest double', () => {
    const { path } = walk(bowl, gd, { lr: 0.45 }, [-3, 4], 250)
    expect(Math.abs(path.at(-1)!)).toBeLessThan(1e-200)
    expect(measuredRate(path, centre, 250)).toBeCloseTo(0.1, 12)
  })
})
