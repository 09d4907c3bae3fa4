import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartView, roundUp } from './chartView.ts'
import { lastFinite, linePath, listed, lists, nearest, rows } from './points.ts'
import { makeScale } from './scale.ts'
import { clipSegment, trailPaths } from './trailPath.ts'

const x = makeScale('linear', [0, 100], [0, 100])
const y = makeScale('linear', [0, 10], [100, 0])
const coordinates = (path: string) => path.split(/[ML,]/).filter(Boolean).map(Number)

describe('the path of a line', () => {
  it('runs through its points and breaks where a value is not finite', () => {
    expect(linePath(listed([0, 5, NaN, 10, 0]), x, y)).toBe('M0.0,100.0L1.0,50.0M3.0,0.0L4.0,100.0')
  })

  it('reads columns of a flat array without copying', () => {
    const curve = Float64Array.of(0, 1, 9, 10, 2, 8)
    expect(linePath(rows(curve, 3, 0, 2), x, y)).toBe('M0.0,10.0L10.0,20.0')
  })

  it('costs no more than the picture is wide and still reaches every peak', () => {
    const n = 100_000
    const xs = Float64Array.from({ length: n }, (_, i) => (100 * i) / n)
    const ys = Float64Array.from({ length: n }, (_, i) => (i === 54_321 ? 10 : 5 + Math.sin(i)))
    const path = coordinates(linePath(lists(xs, ys), x, y))
    expect(path.length).toBeLessThan(2 * 4 * 210)
    expect(Math.min(...path.filter((_, i) => i % 2 === 1))).toBe(0)
  })

  it('drops below the picture where a logarithmic axis meets zero', () => {
    const log = makeScale('log', [0.1, 10], [100, 0])
    expect(coordinates(linePath(listed([1, 0]), x, log))).toEqual([0, 50, 1, 900])
  })

  it('finds its nearest point and its last finite one', () => {
    const points = lists([0, 10, 20, 40], [1, 2, 3, Infinity])
    expect([-5, 4, 6, 29, 31, 99].map((at) => nearest(points, at))).toEqual([0, 0, 1, 2, 3, 3])
    expect(nearest(listed([]), 3)).toBe(-1)
    expect(lastFinite(points)).toBe(2)
    expect(lastFinite(listed([]))).toBe(-1)
  })
})

describe('the view of a chart', () => {
  it('has round limits', () => {
    expect([0.3, 1, 7, 12, 999, 1000, 1001].map(roundUp)).toEqual([0.5, 1, 10, 20, 1000, 1000, 2000])
    expect(chartView([listed([2.3, 0.1])], 'linear', null)).toEqual({ x: [0, 1], y: [0, 2.5] })
    expect(chartView([lists([0, 30], [0.02, 4])], 'log', null)).toEqual({ x: [0, 50], y: [0.01, 10] })
  })

  it('stays the very same object while the lines fit in it', () => {
    const first = chartView([listed([2.3, 1])], 'linear', null)
    expect(chartView([listed([2.3, 1.2, 1.1])], 'linear', { ...first, x: [0, 2] }).y).toBe(first.y)
    expect(chartView([listed([2.3, 1.2])], 'linear', first)).toBe(first)
    expect(chartView([listed([2.3, 9])], 'linear', first)).not.toBe(first)
  })

  it('follows a line that has become much smaller', () => {
    const first = chartView([listed([1000, 0])], 'linear', null)
    expect(chartView([listed([2, 1])], 'linear', first).y).toEqual([0, 2])
  })

  it('takes a fixed right end, and widens it only if the line goes on', () => {
    expect(chartView([listed([1, 2])], 'linear', null, 30).x).toEqual([0, 30])
    expect(chartView([lists([0, 40], [1, 2])], 'linear', null, 30).x).toEqual([0, 50])
  })

  it('can be drawn when there is nothing, and when a loss is not finite', () => {
    expect(chartView([null, listed([])], 'log', null)).toEqual({ x: [0, 1], y: [0.1, 1] })
    expect(chartView([listed([NaN, Infinity])], 'linear', null)).toEqual({ x: [0, 1], y: [0, 1] })
  })
})

describe('the trail of a walk', () => {
  const box = { left: -10, top: -10, right: 110, bottom: 110 }
  const trail = (steps: readonly (readonly [number, number])[]) =>
    trailPaths((i) => steps[i]!, steps.length - 1, box).walked(steps.length - 1)

  it('runs through its steps', () => {
    expect(
      trail([
        [0, 0],
        [50, 50],
        [100, 0],
      ]),
    ).toBe('M0.0,0.0L50.0,50.0L100.0,0.0')
  })

  it('leaves in the right direction when it diverges', () => {
    const [x1, y1, x2, y2] = clipSegment(0, 0, 1e13, 5e12, box)!
    expect([x1, y1]).toEqual([0, 0])
    expect(x2).toBeCloseTo(110, 9)
    expect(y2).toBeCloseTo(55, 9)
    expect(
      trail([
        [0, 0],
        [1e13, 5e12],
        [NaN, 0],
      ]),
    ).toBe('M0.0,0.0L110.0,55.0')
  })

  it('never leads out of its box, even between ends so far away that rounding loses the way', () => {
    const far = fc.double({ min: -1e200, max: 1e200, noNaN: true })
    fc.assert(
      fc.property(far, far, far, far, (...ends) => {
        const part = clipSegment(...ends, box) ?? []
        for (const [i, v] of part.entries()) {
          expect(v).toBeGreaterThanOrEqual((i % 2 === 0 ? box.left : box.top) - 1)
          expect(v).toBeLessThanOrEqual((i % 2 === 0 ? box.right : box.bottom) + 1)
        }
      }),
    )
    expect(clipSegment(-1e9, 50, 2e9, 50, box)![0]).toBeCloseTo(box.left, 3)
  })

  it('is parted at any step, and between steps too short to be seen', () => {
    const steps = [0, 10, 10.1, 10.2, 20, 30].map((u) => [u, 50] as const)
    const { walked, ahead } = trailPaths((i) => steps[i]!, 5, box)
    expect([walked(0), ahead(0)]).toEqual(['', 'M0.0,50.0L10.0,50.0L20.0,50.0L30.0,50.0'])
    expect([walked(3), ahead(3)]).toEqual([
      'M0.0,50.0L10.0,50.0M10.0,50.0L10.2,50.0',
      'M10.2,50.0L20.0,50.0L30.0,50.0',
    ])
    expect([walked(5), ahead(5)]).toEqual(['M0.0,50.0L10.0,50.0L20.0,50.0L30.0,50.0', ''])
  })

  it('of many steps comes in parts, of which only one changes with the step shown', () => {
    const steps = Array.from(
      { length: 1001 },
      (_, i) => [50 + 40 * Math.sin(i), 50 + 40 * Math.cos(i)] as const,
    )
    const paths = trailPaths((i) => steps[i]!, 1000, box)
    const drawn = (now: number) => {
      const here = paths.partAt(now)
      const before = paths.parts.slice(0, here).join('')
      const after = paths.parts.slice(here + 1).join('')
      return [before + paths.walked(now), paths.ahead(now) + after].map((path) => path.split('L').length - 1)
    }
    expect(paths.parts.length).toBe(4)
    for (const now of [0, 1, 299, 300, 301, 650, 899, 900, 901, 1000])
      expect([now, ...drawn(now)]).toEqual([now, now, 1000 - now])
    expect(paths.parts.every((part) => part.startsWith('M'))).toBe(true)
  })

  it('lets out what lies outside and takes the pen up between', () => {
    expect(
      trail([
        [50, 50],
        [50, 500],
        [60, 500],
        [60, 50],
      ]),
    ).toBe('M50.0,50.0L50.0,110.0M60.0,110.0L60.0,50.0')
  })

  it('joins steps too short to be seen but keeps the last', () => {
    expect(
      trail([
        [0, 0],
        [0.1, 0],
        [0.2, 0],
        [0.3, 0],
      ]),
    ).toBe('M0.0,0.0L0.3,0.0')
  })
})
