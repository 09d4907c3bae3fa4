import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLink, writeLink } from './link.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 30 })

test('readLink reads what writeLink wrote, whatever the keys and values', () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(text, text), { maxLength: 6 }), (lab, pairs) => {
      const link = readLink(writeLink(lab, pairs))
      expect(link.lab).toBe(lab === '' ? null : lab)
      expect(link.pairs.map(({ key, value }) => [key, value])).toEqual(pairs)
      expect(link.cut).toBe(false)
    }),
  )
})

test('writeLink writes only what a fragment may hold, and ^', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(writeLink('lab', [['k', value]])).toMatch(/^#\/lab\?k=([\w\-.~!$'()*+,;:@/^]|%[0-9A-F]{2})*$/)
    }),
  )
})

test('a lone surrogate, which no UTF-8 can hold, becomes the replacement character', () => {
  expect(readLink(writeLink('lab', [['k', 'a\ud800b']])).pairs[0]!.value).toBe('a\ufffdb')
})
