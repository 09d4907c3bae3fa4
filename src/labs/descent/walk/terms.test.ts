import { describe, expect, test } from 'vitest'
import { optimizers } from '../../../core/optimizers/index.ts'
import { decode } from '../../../experiment/codec.ts'
import { settle } from '../experiment.ts'
import { fields, rules } from '../fields.ts'
import { explained, placeAt, raceOf } from '../race.ts'
import { magnification, termArrows } from './terms.ts'

const run = (query: string) =>
  raceOf(settle(decode(`#/descent?v=1${query}`, fields, rules).settings)).runs[0]!
const arrows = (query: string, step: number) => {
  const shown = run(query)
  return termArrows(shown.optimizer, explained(shown, step)!)
}

describe('the terms of a step as arrows', () => {
  test.each(optimizers.map(({ id }) => id))('of %s hold the step itself, as long as it is', (id) => {
    const shown = run(`&opt=${id}&surface=booth&lr=0.01`)
    const { by } = termArrows(shown.optimizer, explained(shown, 8)!).at(-1)!
    const [here, next] = [placeAt(shown, 7)!, placeAt(shown, 8)!]
    // adamw shrinks x first, apart from its step.
    const shrunk = id === 'adamw' ? 1 - 0.01 * 0.01 : 1
    expect(by[0]).toBeCloseTo(next.x - here.x * shrunk, 12)
    expect(by[1]).toBeCloseTo(next.y - here.y * shrunk, 12)
  })

  test('of gradient descent are one: the step is downhill', () => {
    expect(arrows('&opt=gd', 1)).toEqual([{ term: 'delta', by: [0.06999999999999999, -0.4] }])
  })

  test('of momentum are two from the second step on: downhill, and along the sum of gradients', () => {
    expect(arrows('&opt=momentum', 1).map(({ term }) => term)).toEqual(['delta'])
    expect(arrows('&opt=momentum', 2).map(({ term }) => term)).toEqual(['g', 'delta'])
  })

  test('of adam are three: downhill, along the mean of gradients, and the step', () => {
    expect(arrows('&opt=adam', 5).map(({ term }) => term)).toEqual(['g', 'mHat', 'delta'])
  })
})

describe('the length of arrows', () => {
  test('is true where they can be seen, else a power of two times as long', () => {
    expect([28, 100, 160].map(magnification)).toEqual([1, 1, 1])
    expect([27, 14, 7, 3.4].map(magnification)).toEqual([2, 2, 4, 16])
    expect([161, 320, 641].map(magnification)).toEqual([0.5, 0.5, 0.125])
    expect([0, NaN].map(magnification)).toEqual([1, 1])
  })
})
