import { expect, test } from 'vitest'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { raceOf } from '../race.ts'
import { frozenFrom } from './frozen.ts'

const from = (query: string) => {
  const race = raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings))
  return frozenFrom(race, race.runs[0]!)
}
const book = '&surface=bowl&opt=gd&lr=10&start=-3,4'

test('the book’s run with a rate of 10 freezes at step 10, by its numerical gradient alone', () => {
  expect(from(`${book}&gradient=numerical`)).toBe(10)
  expect(from(book)).toBeNull()
})

test('a run that rests where the gradient is 0 is not frozen', () => {
  expect(from('&surface=bowl&opt=gd&start=0,0&gradient=numerical')).toBeNull()
})

test('an h that is too small freezes a run at its start', () => {
  expect(from('&opt=gd&gradient=numerical&h=1e-50')).toBe(0)
})
