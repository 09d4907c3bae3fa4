import { describe, expect, it } from 'vitest'
import { cellAt, digitAt, sheetLayout } from './digitLayout.ts'
import { arrow, keyStep, pixelRound, stepBy, stepOn } from './dragHandle.ts'
import { exitOf } from './exits.ts'
import { makeScale } from './scale.ts'
import { createSource, fixed, mapSource } from './source.ts'

const x = makeScale('linear', [-6, 6], [0, 600])
const y = makeScale('linear', [-2, 2], [200, 0])

describe('a handle', () => {
  it('moves by a round hundredth of the axis', () => {
    expect(
      [
        [-6, 6],
        [0, 1],
        [0, 40],
        [-8, 8],
      ].map(([a, b]) => keyStep([a!, b!])),
    ).toEqual([0.1, 0.01, 0.5, 0.2])
  })
  it('leaves no dust of binary fractions when it is moved by keys', () => {
    let at = 0
    for (let i = 0; i < 30; i++) at = stepBy(at, 1, 0.1)
    expect(at).toBe(3)
    expect(stepBy(1.2, -10, 0.05)).toBe(0.7)
  })
  it('moves by tenths of a decade on a log axis, however small the value', () => {
    const log = makeScale('log', [1e-50, 0.1], [0, 600])
    expect(stepOn(log, 1e-30, 10, 1)).toBe(1e-29)
    expect(stepOn(log, 1e-4, -1, 1)).toBe(7.94e-5)
    expect(stepOn(x, 1, 2, 0.1)).toBe(1.2)
  })
  it('takes no more digits from the pointer than a pixel can show', () => {
    expect(pixelRound(1.2473118279, x)).toBe(1.25)
    expect(pixelRound(0.123456, makeScale('linear', [0, 1e-3], [0, 100]))).toBe(0.123456)
  })
  it('knows four keys', () => {
    expect(['ArrowLeft', 'ArrowUp', 'Home'].map(arrow)).toEqual([[-1, 0], [0, 1], null])
  })
})

describe('the place where a curve leaves the picture', () => {
  const exit = (f: (x: number) => number) =>
    exitOf(f, { x, y, inner: { left: 0, top: 0, right: 600, bottom: 200 } })
  it('is the right edge, if the curve gets there', () => {
    expect(exit(Math.tanh)).toMatchObject({ u: 600, atEdge: true })
  })
  it('is at the top or the bottom, if it goes out there', () => {
    expect(exit((t) => t)).toMatchObject({ u: 400, v: 0, atEdge: false })
    expect(exit((t) => -t)).toMatchObject({ u: 400, v: 200, atEdge: false })
  })
  it('is none, if the curve is not in the picture', () => {
    expect(exit(() => 5)).toBeNull()
    expect(exit(() => NaN)).toBeNull()
  })
})

describe('a sheet of digits', () => {
  it('has the largest images with which all fit, none cut off', () => {
    const layout = sheetLayout(100, 704, 440)
    expect(layout.side).toBeGreaterThanOrEqual(28)
    const last = cellAt(99, layout)
    expect(last.x + layout.side).toBeLessThanOrEqual(704)
    expect(last.y + layout.side).toBeLessThanOrEqual(440)
  })
  it('finds the digit under the pointer', () => {
    const layout = sheetLayout(100, 704, 440)
    for (const i of [0, 7, 42, 99]) {
      const { x: left, y: top } = cellAt(i, layout)
      expect(digitAt(left + 3, top + 3, 100, layout)).toBe(i)
    }
    expect(digitAt(-5, 3, 100, layout)).toBe(-1)
    expect(digitAt(3, 5000, 100, layout)).toBe(-1)
  })
  it('takes the smallest images where there is no room', () => {
    expect(sheetLayout(1000, 100, 50).side).toBe(14)
    expect(sheetLayout(0, 0, 0).columns).toBe(1)
  })
})

describe('a source', () => {
  it('tells its listeners that there is something newer, until they leave', () => {
    const source = createSource(1)
    const doubled = mapSource(source, (n) => 2 * n)
    const seen: number[] = []
    const leave = doubled.subscribe(() => seen.push(doubled.current()))
    source.set(5)
    leave()
    source.set(6)
    expect(seen).toEqual([10])
    expect(doubled.current()).toBe(12)
  })
  it('may never change', () => {
    expect(fixed('a').current()).toBe('a')
  })
})
