import { expect, it } from 'vitest'
import { fontRanges } from './fontRanges.mjs'

const formulas = import.meta.glob<Formula>(
  [
    '../src/core/{activations,losses,optimizers,surfaces,inits,schedules}/*.ts',
    '!**/index.ts',
    '!**/*.text.ts',
    '!**/*.test.ts',
  ],
  { query: '?formula', import: 'default', eager: true },
)
const gradients = import.meta.glob<Formula>(
  ['../src/core/{surfaces,losses}/*.ts', '!**/index.ts', '!**/*.text.ts', '!**/*.test.ts'],
  {
    query: '?formula=gradientTex',
    import: 'default',
    eager: true,
  },
)
const inFont = (character: string) => {
  const point = character.codePointAt(0)!
  return fontRanges.some(([from, to]) => from <= point && point <= to)
}

it('the formulas’ font has every character of every formula', () => {
  const texts = [formulas, gradients]
    .flatMap(Object.values<Formula>)
    .flatMap(({ symbolic, live }) => [symbolic, live])
  const characters = new Set(texts.join('').replace(/<[^>]*>/g, ''))
  expect(texts.length).toBeGreaterThan(0)
  expect([...characters].filter((character) => !inFont(character))).toEqual([])
})
