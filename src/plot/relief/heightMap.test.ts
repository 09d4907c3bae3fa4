import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleGrid } from '../levels.ts'
import { heightMap } from './heightMap.ts'

const bowl = (x: number, y: number) => x * x + y * y
const rosenbrock = (x: number, y: number) => (1 - x) ** 2 + 100 * (y - x * x) ** 2
const sampled = (f: (x: number, y: number) => number) => sampleGrid(f, [-2, 2], [-1, 3], 80, 80).values

describe('the height of a value', () => {
  it('is in proportion to it on a bowl', () => {
    const map = heightMap(sampled(bowl))
    expect(map.bend).toBe(0)
    expect(map.height((map.low + map.high) / 2)).toBeCloseTo(0.5, 12)
  })

  it('lifts the middle value of a surface of steep walls to three tenths, so that the valley can be seen', () => {
    const values = sampled(rosenbrock)
    const map = heightMap(values)
    const median = values.toSorted()[values.length / 2]!
    expect(map.bend).toBeGreaterThan(0)
    expect((median - map.low) / (map.high - map.low)).toBeLessThan(0.1)
    expect(map.height(median)).toBeCloseTo(0.3, 2)
  })

  it('never falls where values rise, stays between 0 and 1, and leads back to the value', () => {
    const list = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 3, maxLength: 60 })
    fc.assert(
      fc.property(list, (values) => {
        const map = heightMap(values)
        const heights = values.toSorted((a, b) => a - b).map(map.height)
        heights.forEach((h, i) => {
          expect(h).toBeGreaterThanOrEqual(i === 0 ? 0 : heights[i - 1]!)
          expect(h).toBeLessThanOrEqual(1)
        })
        for (const h of [0, 0.25, 1]) {
          if (map.high > map.low) expect(map.height(map.value(h))).toBeCloseTo(h, 4)
        }
      }),
    )
  })

  it('leaves the floor of a valley round: the slope there is finite and not zero', () => {
    const map = heightMap(sampled(rosenbrock))
    const step = 1e-6 * (map.high - map.low)
    const slope = (map.height(map.low + step) - map.height(map.low)) / 1e-6
    expect(slope).toBeGreaterThan(1)
    expect(slope).toBeLessThan(100)
  })

  it('stands at the ends for what is infinite, and nowhere for what is no number', () => {
    const map = heightMap([0, 1, 2, NaN, Infinity])
    expect([map.height(-Infinity), map.height(Infinity)]).toEqual([0, 1])
    expect(map.height(NaN)).toBeNaN()
  })

  it('is 0 everywhere on a plain', () => {
    const map = heightMap([5, 5, 5])
    expect([map.height(5), map.value(0.7), map.bend]).toEqual([0, 5, 0])
    expect(heightMap([]).height(1)).toBe(0)
  })
})
