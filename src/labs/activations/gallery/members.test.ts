import { describe, expect, it } from 'vitest'
import { defaults } from '../../../experiment/field.ts'
import { fields, type ActivationSettings } from '../fields.ts'
import { judgedOf, matching, members } from './members.ts'

const settings = (patch: Partial<ActivationSettings>) =>
  ({ ...defaults(fields), ...patch }) as ActivationSettings

describe('the filter of the gallery', () => {
  it('shows all where nothing is asked', () => {
    expect(matching(settings({}))).toEqual(members)
  })

  it('shows what has every property asked for', () => {
    const found = matching(settings({ filter: ['zero-centred', 'bounded', 'monotone'] }))
    expect(found).toEqual(expect.arrayContaining(['tanh', 'hard-tanh', 'arctan', 'softsign']))
    for (const id of ['sine', 'sigmoid', 'identity']) expect(found).not.toContain(id)
    expect(matching(settings({ filter: ['smooth', 'zero-centred', 'saturating'] }))).not.toContain('sine')
  })

  it('finds SELU among the zero-centred: it was made so that normal input keeps its mean', () => {
    const found = matching(settings({ filter: ['zero-centred'] }))
    expect(found).toContain('selu')
    expect(found).not.toContain('elu')
  })

  it('takes the parameters of now', () => {
    const smooth = (patch: Partial<ActivationSettings>) =>
      matching(settings({ filter: ['smooth'], ...patch }))
    expect(smooth({})).toContain('elu')
    expect(smooth({ 'elu.alpha': 2 })).not.toContain('elu')
  })

  it('judges the same object while nothing of it changes, so that nothing is computed twice', () => {
    for (const id of ['tanh', 'softmax'])
      expect(judgedOf(id, settings({ x: 1 }))).toBe(judgedOf(id, settings({ x: 2 })))
    expect(judgedOf('softmax', settings({ 'softmax.temperature': 2 }))).not.toBe(
      judgedOf('softmax', settings({})),
    )
  })
})
