import { describe, expect, it } from 'vitest'
import { bestRun } from './bestRun.ts'
import type { RateSweep } from './rateSweep.ts'

describe('the best run', () => {
  const of = (final: number[], outcomes: RateSweep['outcomes'] = final.map(() => 'converges')) =>
    bestRun({ rates: Float64Array.from(final, (_, i) => 2 ** i), final: Float64Array.from(final), lowest: new Float64Array(), outcomes }) // prettier-ignore

  it('is the lowest of those that do not diverge, and the middle one of several', () => {
    expect(of([3, 1, 2, 0], ['crawls', 'converges', 'converges', 'diverges'])).toBe(1)
    expect(of([3, 0, 0, 0, 2], ['crawls', 'converges', 'converges', 'oscillates', 'diverges'])).toBe(2)
    expect(of([1, 1], ['diverges', 'diverges'])).toBe(-1)
    expect(of([5])).toBe(0)
    expect(of([])).toBe(-1)
  })

  it('is not one that has luck, with neighbours on both sides that do much worse', () => {
    expect(of([9, 4, 2, 3, 8, 0, 8, 9])).toBe(2)
    expect(of([9, 4, 1, 8, 9])).toBe(2)
    const rates = Float64Array.of(1, 1.01, 1.2, 1.4, 1.41, 1.42, 1.6)
    const final = Float64Array.of(3, 3, 2, 0, 0, 0, 9)
    const outcomes = Array.from(final, () => 'converges' as const)
    expect(bestRun({ rates, final, lowest: final, outcomes })).toBe(4)
  })
})
