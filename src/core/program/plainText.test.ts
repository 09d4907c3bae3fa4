import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from './plainText.ts'

const plain = (given: string) => plainText(given).text

describe('plainText', () => {
  test.each([
    ['0.01x² + 0.1x', '0.01x^2+0.1x'],
    ['x⁻¹ · ½', 'x^(-1)*½'],
    ['２×ｘ＾３', '2*x^3'],
    ['x ** 2 − 3 ÷ x', 'x^2-3/x'],
    ['2 x', '2*x'],
    ['sin x', 'sin*x'],
    ['Sin (X)', 'sin(x)'],
    ['2 3', '2*3'],
    ['σ(x)+π', 'sigmoid(x)+pi'],
    ['max（x，　0）', 'max(x,0)'],
    [' x ', 'x'],
  ])('of %s is %s', (given, wanted) => expect(plain(given)).toBe(wanted))

  test('of a plain text is that text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.constantFrom(...'x2 *×²⁻³＊^. sinπ（'), { maxLength: 20 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        expect(plain(plain(given))).toBe(plain(given))
      }),
    )
  })

  test('knows from where in the original each character comes, in order', () => {
    expect(plainText('x² + π').origins).toEqual([0, 1, 1, 3, 5, 5, 6])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (given) => {
        const { text, origins } = plainText(given)
        expect(origins).toHaveLength(text.length + 1)
        expect([...origins].sort((a, b) => a - b)).toEqual(origins)
      }),
    )
  })
})
