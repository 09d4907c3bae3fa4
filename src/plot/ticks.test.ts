import { describe, expect, it } from 'vitest'
import { shortNumber } from './format.ts'
import { textWidth } from './labels.ts'
import { equalUnits, makeScale, soundDomain } from './scale.ts'
import { axisTicks } from './ticks.ts'

const texts = (...args: Parameters<typeof axisTicks>) => axisTicks(...args).map(({ text }) => text)

describe('the ticks of an axis', () => {
  it('are round values with equal decimals and a true minus', () => {
    expect(texts(makeScale('linear', [-1, 1], [0, 420]), 'x')).toEqual(['−1.0', '−0.5', '0.0', '0.5', '1.0'])
    expect(texts(makeScale('linear', [-6, 6], [200, 0]), 'y')).toEqual(['5', '0', '−5'])
  })

  it('never overlap, at any width', () => {
    for (let width = 40; width < 900; width += 37) {
      const ticks = axisTicks(makeScale('linear', [0, 123456], [0, width]), 'x')
      ticks.slice(1).forEach((tick, i) => {
        const room = tick.at - ticks[i]!.at
        expect(room).toBeGreaterThan((textWidth(tick.text, 11) + textWidth(ticks[i]!.text, 11)) / 2)
      })
    }
  })

  it('keep off the corners when asked', () => {
    const ticks = axisTicks(makeScale('linear', [-8, 4], [0, 700]), 'x', [30, 10])
    expect(ticks.every(({ at }) => at > 30 && at < 690)).toBe(true)
  })

  it('are powers of ten on a logarithmic axis, thinned, spelled out where they are short', () => {
    expect(texts(makeScale('log', [0.001, 10], [200, 0]), 'y')).toEqual(['10', '1', '0.1', '0.01', '0.001'])
    expect(texts(makeScale('log', [1e-20, 1], [200, 0]), 'y')).toEqual([
      '10⁰',
      '10⁻⁵',
      '10⁻¹⁰',
      '10⁻¹⁵',
      '10⁻²⁰',
    ])
  })

  it('are round values on a logarithmic axis of less than a decade', () => {
    expect(texts(makeScale('log', [2, 8], [200, 0]), 'y').length).toBeGreaterThan(1)
  })
})

describe('a short number', () => {
  it.each([
    [-1.9136, '−1.9136'],
    [0.00012345, '1.23×10⁻⁴'],
    [2.6e13, '2.6×10¹³'],
    [1e-10, '10⁻¹⁰'],
    [-1e20, '−10²⁰'],
    [0, '0'],
    [-0, '0'],
    [0.5, '0.5'],
    [1234.56789, '1234.5679'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [NaN, '–'],
  ])('%d is written %s', (x, text) => expect(shortNumber(x)).toBe(text))
})

describe('a scale', () => {
  it('puts what is not positive far below a logarithmic picture', () => {
    const scale = makeScale('log', [0.1, 10], [100, 0])
    expect([scale(0), scale(-1)]).toEqual([900, 900])
    expect(scale.invert(50)).toBeCloseTo(1, 12)
  })

  it('can always be drawn, whatever domain it is given', () => {
    expect(soundDomain([NaN, 1], 'linear')).toEqual([0, 1])
    expect(soundDomain([3, 3], 'linear')).toEqual([1.5, 4.5])
    expect(soundDomain([0, 100], 'log')).toEqual([1e-4, 100])
    expect(soundDomain([-5, -1], 'log')).toEqual([0.1, 10])
  })

  it('widens the shorter side for equal units', () => {
    expect(equalUnits([-2, 2], [-2, 2], 400, 200)).toEqual([
      [-4, 4],
      [-2, 2],
    ])
  })

  it('keeps the numbers apart deep in a zoom, where they are large beside their step', () => {
    for (const [low, high] of [
      [0.5, 0.500001],
      [-1000.001, -1000],
      [1e6, 1e6 + 3],
    ] as const) {
      const texts = axisTicks(makeScale('linear', [low, high], [0, 600]), 'x').map(({ text }) => text)
      expect(texts.length).toBeGreaterThan(1)
      expect(new Set(texts).size).toBe(texts.length)
    }
  })
})
