import { describe, expect, it } from 'vitest'
import type { RateSweep } from '../../../core/descent/rateSweep.ts'
import { heightsOf } from './heights.ts'

const sweep = (final: readonly number[], lost = 0): RateSweep => ({
  rates: Float64Array.from(final, (_, i) => i + 1),
  final: Float64Array.from(final),
  lowest: Float64Array.from(final),
  outcomes: final.map((_, i) => (i < final.length - lost ? 'converges' : 'diverges')),
})

describe('the heights of a logarithmic chart', () => {
  it('are measured from the known minimum, with room for the lowest run and the start', () => {
    const { of, domain, parting, above } = heightsOf([sweep([5, 2.5, 2.002, 1e200], 1)], 5, 2, 'log')
    expect(above).toBe('minimum')
    expect([of(5), of(2), of(1.9999)]).toEqual([3, 0, 0])
    expect(domain[1]).toBe(100)
    expect(parting).toBe(1e-3)
    expect(domain[0]).toBeLessThan(1e-3)
    expect(domain[0]).toBeGreaterThan(1e-5)
  })

  it('go no deeper than there is something to be told apart', () => {
    const { parting } = heightsOf([sweep([25, 1, 1e-12, 0, 1e-300])], 25, 0, 'log')
    expect(parting).toBeCloseTo(1e-12, 20)
  })

  it('are measured from the lowest run where no minimum is known', () => {
    const { of, above } = heightsOf([sweep([1, -3, -90], 1)], 1, null, 'log')
    expect([above, of(-3), of(1)]).toEqual(['found', 0, 4])
    expect(of(NaN)).toBeNaN()
  })

  it('have an axis whatever the runs', () => {
    for (const all of [[], [sweep([])], [sweep([0])], [sweep([NaN], 1)]])
      for (const kind of ['log', 'linear'] as const) {
        const { domain, parting } = heightsOf(all, 0, 0, kind)
        expect(domain.every(Number.isFinite)).toBe(true)
        expect(domain[0]).toBeLessThan(parting)
        expect(parting).toBeLessThan(domain[1])
      }
  })
})

it('a linear chart shows f itself, those that diverge leaving it at the top', () => {
  const { of, domain, above } = heightsOf([sweep([25, 3, 0, 1e9], 1)], 25, 0, 'linear')
  expect([of(25), above]).toEqual([25, null])
  expect(domain[1]).toBeGreaterThan(26)
  expect(domain[1]).toBeLessThan(40)
  expect(domain[0]).toBeLessThan(0)
})
