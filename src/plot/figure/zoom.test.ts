import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interval, ScaleKind } from '../scale.ts'
import { makeScale } from '../scale.ts'
import { allowedFactor, fits, isHome, movedBy, wheelFactor, zoomedBy, type Axis } from './zoom.ts'

const linear = (domain: Interval, home: Interval = domain): Axis => ({ domain, home, kind: 'linear' })

const home = (kind: ScaleKind) =>
  kind === 'linear'
    ? fc
        .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true }))
        .map(([low, span]): Interval => [low, low + span])
    : fc
        .tuple(fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: 0.1, max: 12, noNaN: true }))
        .map(([low, decades]): Interval => [10 ** low, 10 ** (low + decades)])
const share = fc.double({ min: 0, max: 1, noNaN: true })
const factor = fc.double({ min: 0.05, max: 20, noNaN: true })
const near = (a: Interval, b: Interval, kind: ScaleKind) => isHome({ domain: a, home: b, kind })

describe.each(['linear', 'log'] as const)('zooming a %s axis', (kind) => {
  it('in and out again at the same place comes back to the same view', () =>
    fc.assert(
      fc.property(home(kind), factor, share, (domain, k, at) => {
        const axis = { domain, home: domain, kind }
        const once = { ...axis, domain: zoomedBy(axis, k, at) }
        return near(zoomedBy(once, 1 / k, at), domain, kind)
      }),
    ))

  it('leaves the value under the pointer under the pointer', () =>
    fc.assert(
      fc.property(home(kind), factor, share, (domain, k, at) => {
        const before = makeScale(kind, domain, [0, 1000])
        const after = makeScale(kind, zoomedBy({ domain, home: domain, kind }, k, at), [0, 1000])
        return Math.abs(after(before.invert(1000 * at)) - 1000 * at) < 1e-3
      }),
    ))

  it('and moving it there and back comes back to the same view', () =>
    fc.assert(
      fc.property(home(kind), fc.double({ min: -5, max: 5, noNaN: true }), (domain, by) => {
        const axis = { domain, home: domain, kind }
        return near(movedBy({ ...axis, domain: movedBy(axis, by) }, -by), domain, kind)
      }),
    ))

  it('never leaves the limits, whatever is done and however often', () => {
    const act = fc.tuple(
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      share,
      fc.integer({ min: -900, max: 900 }),
    )
    fc.assert(
      fc.property(home(kind), fc.array(act, { minLength: 1, maxLength: 12 }), (first, acts) => {
        let axis: Axis = { domain: first, home: first, kind }
        for (const [k, at, by] of acts) {
          axis = { ...axis, domain: zoomedBy(axis, allowedFactor(axis, k), at) }
          axis = { ...axis, domain: movedBy(axis, by) }
        }
        const [low, high] = axis.domain
        const scale = makeScale(kind, axis.domain, [0, 800])
        const steps = new Set(Array.from({ length: 801 }, (_, u) => scale.invert(u)))
        return Number.isFinite(low) && Number.isFinite(high) && low < high && steps.size === 801
      }),
    )
  })
})

describe('the limits of a view', () => {
  it('are a millionth and a thousand times the home view', () => {
    expect(allowedFactor(linear([-1, 1]), 1e-12)).toBeCloseTo(1e-6, 12)
    expect(allowedFactor(linear([-1, 1]), 1e12)).toBeCloseTo(1e3, 9)
    expect(allowedFactor(linear([-1000, 1000], [-1, 1]), 2)).toBe(1)
  })
  it('come earlier where floating-point numbers run out', () => {
    const far = linear([1e6, 1e6 + 1])
    const nearest = zoomedBy(far, allowedFactor(far, 1e-9), 0.5)
    expect(nearest[1] - nearest[0]).toBeCloseTo(1e-4, 8)
    const logarithmic = { domain: [1e-290, 1e290], home: [1e-290, 1e290], kind: 'log' } as const
    expect(zoomedBy(logarithmic, allowedFactor(logarithmic, 10), 0.5).map(Math.log10)).toEqual([-300, 300])
  })
  it('let a view that is already beyond them come back', () => {
    expect(allowedFactor(linear([0, 1e9], [0, 1]), 0.5)).toBe(0.5)
    expect(allowedFactor(linear([0, 1e-9], [0, 1]), 2)).toBeCloseTo(2, 12)
  })
})

describe('a view kept while its home changes', () => {
  it('stays as long as it has a part of the new home in it', () => {
    expect(fits(linear([2, 3], [0, 10]))).toBe(true)
    expect(fits(linear([2, 3], [5, 10]))).toBe(false)
    expect(fits({ domain: [-1, 3], home: [1, 10], kind: 'log' })).toBe(false)
  })
})

describe('the wheel', () => {
  const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelFactor({ deltaY, deltaMode, ctrlKey })
  it('zooms in when turned forwards and out when turned back, by as much', () => {
    expect(turn(-100)).toBeLessThan(1)
    expect(turn(-100) * turn(100)).toBeCloseTo(1, 12)
    expect(turn(0)).toBe(1)
  })
  it('takes lines and pages for what they are, and no turn is a leap', () => {
    expect(turn(5, 1)).toBe(turn(100))
    expect(turn(-1e9, 2)).toBe(0.25)
  })
})
