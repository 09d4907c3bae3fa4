import { describe, expect, it } from 'vitest'
import { activations } from '../core/activations/index.ts'
import { exponential } from '../core/activations/exponential.ts'
import { relu6 } from '../core/activations/relu6.ts'
import { sine } from '../core/activations/sine.ts'
import { around, heightOf, spanOf } from './heights.ts'

describe('the x that is shown', () => {
  it('is −6 to 6, and wider where a kink would lie at the edge', () => {
    expect(spanOf([{ kinks: [] }, { kinks: [0, -3] }])).toEqual([-6, 6])
    expect(spanOf([relu6.bind()])).toEqual([-8, 8])
  })

  it('holds every kink of every activation', () => {
    for (const { id, bind } of activations) {
      const bound = bind()
      const [low, high] = spanOf([bound])
      for (const kink of bound.kinks) expect(kink > low && kink < high, id).toBe(true)
    }
  })
})

describe('the heights that are shown', () => {
  it('are the values of a bounded function', () => {
    expect(heightOf((x) => (x > 0 ? 1 : 0), [-6, 6])).toEqual([0, 1])
    expect(heightOf((x) => Math.abs(x), [-6, 6])).toEqual([0, 6])
  })

  it('cut the exponential off, but not the steep slopes of a fast sine', () => {
    expect(heightOf(exponential.bind().value, [-6, 6])[1]).toBeLessThan(7)
    expect(heightOf(sine.bind({ omega: 30 }).slope, [-6, 6])[1]).toBeGreaterThan(29)
  })

  it('are finite for a function that is not', () => {
    expect(heightOf((x) => 1 / x, [-6, 6]).every(Number.isFinite)).toBe(true)
    expect(heightOf(() => NaN, [-6, 6])).toEqual([0, 0])
  })
})

describe('a span around spans', () => {
  it('leaves room and ends on round numbers', () => {
    expect(around([[0, 1]])).toEqual([-0.1, 1.1])
    expect(
      around([
        [0, 1],
        [-1, 6],
      ]),
    ).toEqual([-1.5, 6.5])
  })

  it('is not empty where there is only one value', () => {
    expect(around([[0, 0]])).toEqual([-1, 1])
  })
})
