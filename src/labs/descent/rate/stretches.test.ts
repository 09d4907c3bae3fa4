import { describe, expect, it } from 'vitest'
import type { Outcome, RateSweep } from '../../../core/descent/rateSweep.ts'
import { findingsOf, nearestRun, outcomeAt, stretchesOf } from './stretches.ts'

const letters: Readonly<Record<string, Outcome>> = {
  '.': 'crawls',
  c: 'converges',
  o: 'oscillates',
  d: 'diverges',
}

/** One rate to a decade, from 0.01. */
const sweep = (outcomes: string): RateSweep => ({
  rates: Float64Array.from(outcomes, (_, i) => Number(`1e${i - 2}`)),
  final: new Float64Array(outcomes.length),
  lowest: new Float64Array(outcomes.length),
  outcomes: Array.from(outcomes, (letter) => letters[letter]!),
})

describe('the stretches of a sweep', () => {
  it('meet halfway between the rates, by their logarithms', () => {
    const found = stretchesOf(sweep('..ccod'))
    expect(found.map(({ outcome, first, last }) => [outcome, first, last])).toEqual([
      ['crawls', 0.01, 0.1],
      ['converges', 1, 10],
      ['oscillates', 100, 100],
      ['diverges', 1000, 1000],
    ])
    expect(found.map(({ from }) => from)).toEqual([0.01, Math.sqrt(0.1), Math.sqrt(1000), Math.sqrt(1e5)])
    expect(found.at(-1)!.to).toBe(1000)
    expect(stretchesOf(sweep(''))).toEqual([])
  })

  it('tell what a rate between those tried comes to, and nothing of one outside', () => {
    const tried = sweep('.cd')
    expect([0.02, 0.05, 0.1, 0.3, 0.4, 1].map((rate) => outcomeAt(tried, rate))).toEqual([
      'crawls',
      'converges',
      'converges',
      'converges',
      'diverges',
      'diverges',
    ])
    expect([outcomeAt(tried, 0.001), outcomeAt(tried, 2)]).toEqual([null, null])
  })
})

it('the nearest run is so by the logarithms', () => {
  const tried = sweep('cccc')
  expect([1e-9, 0.03, 0.04, 0.1, 3, 4, 99].map((rate) => nearestRun(tried, rate))).toEqual([
    0, 0, 1, 1, 2, 3, 3,
  ])
  expect(nearestRun(sweep(''), 1)).toBe(-1)
})

describe('the findings', () => {
  /** f falls with the rate. */
  const falling = (outcomes: string, best: number) => ({
    ...sweep(outcomes),
    final: Float64Array.from(outcomes, (_, i) => (i <= best ? -i : 0)),
  })

  it('are the best run, the longest stretch that converges, and where divergence begins above the best', () => {
    expect(findingsOf(falling('.codccd', 4))).toEqual({
      best: { rate: 1, f: -2 },
      converges: [100, 1000],
      diverges: 10,
    })
    expect(findingsOf(falling('.cocccd', 4))).toMatchObject({ best: { rate: 100 }, diverges: 10_000 })
    expect(findingsOf(falling('.codccd', 1))).toMatchObject({ best: { rate: 0.1 }, diverges: 10 })
  })

  it('may be none', () => {
    expect(findingsOf(falling('..oo', 1))).toMatchObject({ converges: null, diverges: null })
    expect(findingsOf(sweep('dd'))).toEqual({ best: null, converges: null, diverges: 0.01 })
  })
})
