import { describe, expect, it } from 'vitest'
import { defaults } from '../../experiment/field.ts'
import { fields, type ActivationSettings } from './fields.ts'
import { allShown, shownOf, toneOf } from './shown.ts'

const settings = (patch: Partial<ActivationSettings>) =>
  ({ ...defaults(fields), ...patch }) as ActivationSettings

describe('what is drawn', () => {
  it('is f and then what it is compared with, f only once', () => {
    const shown = allShown(settings({ f: 'elu', compare: ['relu', 'elu', 'tanh'] }))
    expect(shown.map(({ id }) => id)).toEqual(['elu', 'relu', 'tanh'])
  })

  it('is nothing while f is of a vector', () => {
    expect(allShown(settings({ f: 'softmax', compare: ['relu'] }))).toEqual([])
    expect(toneOf('relu', settings({ f: 'softmax', compare: ['relu'] }))).toBeNull()
  })

  it('takes the parameters of the settings', () => {
    expect(shownOf('elu', settings({ 'elu.alpha': 2 })).range.low).toBe(-2)
  })

  it('keeps its identity while only the probe moves, so that no curve is sampled again', () => {
    const before = shownOf('elu', settings({ 'elu.alpha': 2, x: 1 }))
    expect(shownOf('elu', settings({ 'elu.alpha': 2, x: 1.01 }))).toBe(before)
    expect(shownOf('elu', settings({ 'elu.alpha': 2.1 }))).not.toBe(before)
  })

  it('has a colour of its own for each', () => {
    const four = settings({ f: 'relu', compare: ['elu', 'tanh', 'mish', 'gelu'] })
    const tones = ['relu', 'elu', 'tanh', 'mish', 'gelu'].map((id) => toneOf(id, four))
    expect(new Set(tones).size).toBe(5)
    expect(toneOf('sine', four)).toBeNull()
  })
})
