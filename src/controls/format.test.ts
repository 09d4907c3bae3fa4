import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactNumber, formatCount, formatNumber, formatPercent, parseNumber, steadyNumber } from './format.ts'

describe('a number on the page', () => {
  it.each([
    [0.95, '0.95'],
    [-1.91364, '−1.914'],
    [1e-10, '10⁻¹⁰'],
    [-1e-10, '−10⁻¹⁰'],
    [2.58983747e13, '2.59×10¹³'],
    [-2.58983747e13, '−2.59×10¹³'],
    [0.0001234, '1.234×10⁻⁴'],
    [99999.9, '10⁵'],
    [12345, '12345'],
    [0, '0'],
    [-0, '0'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [NaN, '–'],
  ])('%d is written %s', (x, text) => {
    expect(formatNumber(x, text.includes('2.59') ? 3 : 4)).toBe(text)
  })

  it('has the same width while it changes', () => {
    expect([0.5, -1.91364, 12.3456, 1234.56, 0, -0.00001, 0.00012].map(steadyNumber)).toEqual([
      '0.5000',
      '−1.9136',
      '12.346',
      '1234.6',
      '0.0000',
      '−1.00×10⁻⁵',
      '0.0001',
    ])
    expect([2.6e13, NaN, -Infinity].map(steadyNumber)).toEqual(['2.60×10¹³', '–', '−∞'])
  })

  it('has thin spaces between thousands and percent with two decimals', () => {
    expect([0, 999, 1000, 1234567].map(formatCount)).toEqual([
      '0',
      '999',
      '1\u2009000',
      '1\u2009234\u2009567',
    ])
    expect([formatPercent(0.9465), formatPercent(NaN)]).toEqual(['94.65 %', '–'])
  })
})

describe('a number that was typed', () => {
  it.each([
    ['1e-10', 1e-10],
    ['−3', -3],
    ['-3.5', -3.5],
    ['.5', 0.5],
    ['5.', 5],
    [' 0.1 ', 0.1],
    ['２．５', 2.5],
    ['10^-3', 1e-3],
    ['10⁻³', 1e-3],
    ['2.6×10¹³', 2.6e13],
    ['1E5', 1e5],
  ])('%s is read as %d', (text, value) => expect(parseNumber(text)).toBe(value))

  it.each(['', 'abc', '1,5', '0x10', 'Infinity', 'NaN', '1e999', '--1', '1e', '1 2e3.4'])(
    '%j is not a number',
    (text) => expect(parseNumber(text)).toBeNull(),
  )

  it('reads back in full precision what the page shows of it for editing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(parseNumber(exactNumber(x))! + 0).toBe(x + 0)
      }),
    )
  })

  it('reads what formatNumber writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (x) => {
        const read = parseNumber(formatNumber(x, 4))!
        expect(Math.abs(read - x)).toBeLessThanOrEqual(Math.abs(x) * 6e-4)
      }),
    )
  })
})
