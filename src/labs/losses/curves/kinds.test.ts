import { describe, expect, it } from 'vitest'
import { classLosses, losses } from '../../../core/losses/index.ts'
import { kindOf, kinds, spanOf, targetsOf, usedPrediction, usedTarget } from './kinds.ts'

describe('a kind of prediction', () => {
  it('is known for every loss', () => {
    const found = [...losses, ...classLosses].map(({ id }) => kindOf(id))
    expect(new Set(found)).toEqual(new Set(kinds))
  })

  it('holds predictions where there are some', () => {
    expect(usedPrediction(-3, 'real')).toBe(-3)
    expect(usedPrediction(-3, 'probability')).toBe(0)
    expect(usedPrediction(7, 'probabilities')).toBe(1)
    expect(usedPrediction(0.25, 'probability')).toBe(0.25)
  })

  it('takes one target for another only where it must', () => {
    expect(usedTarget(-2.5, 'any')).toBe(-2.5)
    expect(usedTarget(-2.5, 'counts')).toBe(0)
    expect(usedTarget(2.6, 'counts')).toBe(3)
    expect(usedTarget(0.3, 'shares')).toBe(0.3)
    expect(usedTarget(0.3, 'binary')).toBe(0)
    expect([1, 0, -1].map((t) => usedTarget(t, 'signs'))).toEqual([1, -1, -1])
    expect(targetsOf('focal')).toBe('binary')
    expect(targetsOf('cross-entropy')).toBeNull()
  })
})

describe('the picture of real predictions', () => {
  it('rests while the target moves through it, and shows a target that lies outside', () => {
    for (const t of [-4, -1.5, 0, 3, 4]) expect(spanOf('real', t)).toEqual([-4, 4])
    expect(spanOf('real', 4.1)).toEqual([4, 12])
    expect(spanOf('real', -40)).toEqual([-44, -36])
    expect(spanOf('real', -Infinity)).toEqual([-4, 4])
  })

  it('always has the target in it', () => {
    for (let t = -1000; t <= 1000; t += 0.7) {
      const [low, high] = spanOf('real', t)
      expect(t >= low && t <= high && high - low === 8).toBe(true)
    }
  })
})
