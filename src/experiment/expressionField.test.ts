import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode } from './codec.ts'
import { defaults } from './field.ts'
import { expressionField, isExpression } from './expressionField.ts'
import { limits } from './limits.ts'

const ids = ['sigmoid', 'leaky-relu', 'x']
const fields = { f: expressionField(ids, 'sigmoid', ['x']), g: expressionField(['bowl'], 'bowl', ['x', 'y']) }
const open = (query: string) => decode(`#/derivatives?v=1&${query}`, fields)

describe('a field of ids and expressions', () => {
  test('reads an id as itself, even where it could be an expression', () => {
    expect(open('f=leaky-relu').settings.f).toBe('leaky-relu')
    expect(open('f=x').settings.f).toBe('x')
    expect([isExpression(ids, 'leaky-relu'), isExpression(ids, 'x^2')]).toEqual([false, true])
  })

  test('writes an expression into the link as one would type it', () => {
    const settings = { ...defaults(fields), f: '0.01*x^2 + 0.1*x' }
    expect(encode('derivatives', fields, settings)).toBe('#/derivatives?v=1&f=0.01*x^2+0.1*x')
  })

  test('reads it back, escaped or not: a plus stays a plus', () => {
    for (const query of ['f=0.01*x^2+0.1*x', 'f=0.01*x%5E2%2B0.1*x', 'f=0.01%20x%C2%B2%20+%200.1%20x&x'])
      expect(open(query).settings.f.replace('0.01x', '0.01*x')).toBe('0.01*x^2+0.1*x')
  })

  test('takes what cannot be an expression in its variables for malformed', () => {
    for (const wrong of [
      'bowel',
      '3',
      '1e308',
      '<x>',
      'x=2',
      'x;x',
      "x'",
      'y+1',
      '__proto__',
      '',
      '0x10',
      'x[0]',
    ])
      expect(open(`f=${encodeURIComponent(wrong)}`)).toEqual({
        settings: defaults(fields),
        notices: [{ key: 'f', given: wrong, used: 'sigmoid', reason: 'malformed' }],
      })
    expect(open('g=y+1').settings.g).toBe('y+1')
  })

  test('takes what no reader could make sense of as it stands, for the reader to say what is wrong', () => {
    for (const text of ['x+', 'foo(x)', '((x', 'sin*x', 'x+y'])
      expect(open(`f=${text}`).settings.f).toBe(text)
  })

  test('is as long as the limit says', () => {
    const long = `x${'+1'.repeat(limits.expression.length / 2)}`
    expect(open(`f=${long}`).notices[0]!.reason).toBe('too-long')
    expect(open(`f=${long.slice(2)}x`).notices).toEqual([])
    expect(open(`f=${long.repeat(100)}`).notices[0]!.reason).toBe('too-long')
  })

  test('holds whatever text it holds in one form: what it wrote reads back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { f } = fields
        const value = f.parse(text)
        if (value !== null) expect(f.parse(f.format(value))).toBe(value)
      }),
    )
  })
})
