import { describe, expect, it } from 'vitest'
import { softmax } from '../../../core/activations/softmax.ts'
import { defaults } from '../../../experiment/field.ts'
import { fields, type ActivationSettings } from '../fields.ts'
import { naiveOf } from './naive.ts'
import { hasReached, presetOf, presets, settingsOf } from './presets.ts'

function outcomeOf(z: readonly number[], temperature: number) {
  const out = Float64Array.from(z)
  softmax.bind({ temperature }).value(out, out)
  return [out, naiveOf('softmax', z, temperature).terms.map(({ result }) => result)] as const
}

describe.each(presets.map((preset) => [preset.z.join(', '), preset] as const))(
  'the preset %s',
  (_, preset) => {
    it('comes out as the book prints it', () => {
      expect(hasReached(preset, ...outcomeOf(preset.z, 1))).toBe(true)
    })

    it('is not reached at another temperature', () => {
      expect(hasReached(preset, ...outcomeOf(preset.z, 2))).toBe(false)
    })

    it('is known by its settings, and by no others', () => {
      const settings = { ...defaults(fields), ...settingsOf(preset) } as ActivationSettings
      expect(presetOf(settings)).toBe(preset)
      expect(presetOf({ ...settings, shift: 1 })).toBeNull()
      expect(presetOf({ ...settings, f: 'softmin' })).toBeNull()
      expect(presetOf({ ...settings, 'softmax.temperature': 2 })).toBeNull()
      expect(presetOf({ ...settings, z: [...preset.z, 1] })).toBeNull()
    })
  },
)
