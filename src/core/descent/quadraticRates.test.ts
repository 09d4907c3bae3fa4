import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gd } from '../optimizers/gd.ts'
import { momentum } from '../optimizers/momentum.ts'
import { ravine } from '../surfaces/ravine.ts'
import { gdRate, momentumRate, quadraticRates, stepsPerDigit } from './quadraticRates.ts'
import { gdLimit, momentumLimit } from './rateLimits.ts'
import { walk } from './walk.ts'

/** Of the ravine, x²/20 + y². */
const [low, high] = [0.1, 2]
const eigenvalue = fc.double({ min: 0.01, max: 10, noNaN: true })
const share = fc.double({ min: 0, max: 0.99, noNaN: true })

/** The factor per step in the long run of (x, v) ↦ (x − η(μv + λx), μv + λx), by walking it. */
function walkedRadius(lr: number, mu: number, lambda: number): number {
  let [x, v, logs] = [1, 0.37, 0]
  const steps = 20_000
  for (let k = 0; k < steps; k++) {
    v = mu * v + lambda * x
    x -= lr * v
    const size = Math.hypot(x, v)
    logs += Math.log(size)
    x /= size
    v /= size
  }
  return Math.exp(logs / steps)
}

describe('the rate of gradient descent', () => {
  it('is what a walk along either axis of the ravine does in every step', () => {
    for (const lr of [0.1, 0.6, 0.95, 1.01]) {
      const alongX = walk(ravine, gd, { lr }, [1, 0], 1).path[2]!
      const alongY = walk(ravine, gd, { lr }, [0, 1], 1).path[3]!
      expect(gdRate(lr, low, high)).toBeCloseTo(Math.max(Math.abs(alongX), Math.abs(alongY)), 15)
    }
  })

  it('is least at 2/(λmin + λmax), where it is (κ − 1)/(κ + 1)', () => {
    const { condition, gd: best } = quadraticRates(low, high)
    expect(condition).toBeCloseTo(20, 12)
    expect(best.lr).toBeCloseTo(2 / 2.1, 15)
    expect(best.rate).toBeCloseTo(19 / 21, 14)
    expect(gdRate(best.lr, low, high)).toBeCloseTo(best.rate, 14)
    for (const lr of [0.9, 0.99, 1.01, 1.1])
      expect(gdRate(lr * best.lr, low, high)).toBeGreaterThan(best.rate)
  })

  it('reaches 1 at 2/λmax', () => {
    expect(gdLimit(high)).toBe(1)
    expect(gdRate(gdLimit(high), low, high)).toBe(1)
    expect(gdRate(1.01 * gdLimit(high), low, high)).toBeGreaterThan(1)
  })
})

describe('the rate of momentum', () => {
  it('is the spectral radius of its iteration', () => {
    for (const [lr, mu] of [
      [0.05, 0.9],
      [0.3, 0.5],
      [1.5, 0.8],
      [0.01, 0.2],
      [1.95, 0.9],
    ] as const) {
      const walked = Math.max(walkedRadius(lr, mu, low), walkedRadius(lr, mu, high))
      expect(momentumRate(lr, mu, low, high)).toBeCloseTo(walked, 3)
    }
  })

  it('is that of gradient descent where μ is 0', () => {
    for (const lr of [0.01, 0.5, 0.95, 1.3])
      expect(momentumRate(lr, 0, low, high)).toBeCloseTo(gdRate(lr, low, high), 14)
  })

  it('belongs to the worst of all eigenvalues in between: they need not be asked', () => {
    fc.assert(
      fc.property(eigenvalue, eigenvalue, share, share, (a, b, mu, between) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)]
        const lambda = least + between * (most - least)
        const lr = 0.3
        const rate = momentumRate(lr, mu, least, most)
        expect(momentumRate(lr, mu, lambda, lambda)).toBeLessThanOrEqual(rate + 1e-12)
      }),
    )
  })

  it('is least at the η and μ of theory, where it is √μ, and no other pair is better', () => {
    const { momentum: best } = quadraticRates(low, high)
    const root = Math.sqrt(20)
    expect(best.rate).toBeCloseTo((root - 1) / (root + 1), 14)
    expect(best.rate).toBe(Math.sqrt(best.momentum))
    expect(momentumRate(best.lr, best.momentum, low, high)).toBeCloseTo(best.rate, 6)
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), share, (lr, mu) => {
        expect(momentumRate(lr, mu, low, high)).toBeGreaterThan(best.rate - 1e-9)
      }),
    )
  })

  it('reaches 1 at 2(1 + μ)/λmax, and walks beyond it grow', () => {
    const limit = momentumLimit(0.9, high)
    expect(limit).toBeCloseTo(1.9, 15)
    expect(momentumRate(0.999 * limit, 0.9, low, high)).toBeLessThan(1)
    expect(momentumRate(1.001 * limit, 0.9, low, high)).toBeGreaterThan(1)
    const heights = (factor: number) =>
      walk(ravine, momentum, { lr: factor * limit, momentum: 0.9 }, [-7, 2], 2000).f.at(-1)!
    expect(heights(0.99)).toBeLessThan(1)
    expect(heights(1.01)).toBeGreaterThan(1e6)
  })
})

describe('a quadratic', () => {
  it('that is round is solved in one step, and has no use for momentum', () => {
    expect(quadraticRates(2, 2)).toEqual({
      condition: 1,
      gd: { limit: 1, lr: 0.5, rate: 0 },
      momentum: { lr: expect.closeTo(0.5, 15), momentum: 0, rate: 0 },
    })
  })

  it('without a minimum has no such rates', () => {
    for (const [least, most] of [
      [-2, 2],
      [0, 1],
      [2, 1],
      [NaN, 1],
      [1, Infinity],
    ] as const)
      expect(() => quadraticRates(least, most)).toThrow(RangeError)
  })
})

it('a digit takes one step at rate 0.1, 21.9 at 0.9, none at 0 and for ever from 1 on', () => {
  expect(stepsPerDigit(0.1)).toBeCloseTo(1, 14)
  expect(stepsPerDigit(0.9)).toBeCloseTo(21.854, 3)
  expect([stepsPerDigit(0), stepsPerDigit(1), stepsPerDigit(1.2)]).toEqual([0, Infinity, Infinity])
})
