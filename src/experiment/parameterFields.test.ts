import { describe, expect, test } from 'vitest'
import { parametersOf, rateFields, sharedParameters } from './parameterFields.ts'

const parameter = { label: 'α', tex: '\\alpha', default: 1, min: 0.1, max: 3, step: 0.1 }
const family = [
  { id: 'leaky', params: { alpha: { ...parameter, default: 0.01, min: 0, max: 0.5 } } },
  { id: 'elu', params: { alpha: parameter, lr: parameter } },
  { id: 'count', params: { n: { ...parameter, min: 1, max: 9, integer: true as const } } },
]

describe('the fields of parameters', () => {
  test('have the key, the default and the limits of each parameter', () => {
    const fields = parametersOf(family)
    expect(Object.keys(fields)).toEqual(['leaky.alpha', 'elu.alpha', 'count.n'])
    expect(fields['elu.alpha']!.default).toBe(1)
    expect(fields['elu.alpha']!.parse('3')).toBe(3)
    expect(fields['elu.alpha']!.parse('3.1')).toBe(null)
    expect(fields['count.n']!.parse('2.5')).toBe(null)
  })

  test('that several members share span all their limits and are absent by default', () => {
    const fields = sharedParameters('act', family)
    expect(Object.keys(fields)).toEqual(['act.alpha', 'act.n'])
    expect(fields['act.alpha']!.default).toBe(null)
    expect(fields['act.alpha']!.parse('0')).toBe(0)
    expect(fields['act.alpha']!.parse('3')).toBe(3)
    expect(fields['act.n']!.parse('1.5')).toBe(null)
  })

  test('leave the learning rate to a field of its own', () => {
    expect(Object.keys(rateFields(family))).toEqual(['leaky.lr', 'elu.lr', 'count.lr'])
    expect(rateFields(family)['elu.lr']!.parse('10')).toBe(10)
  })
})
