import { expect, it } from 'vitest'
import { createDepth, type Depth } from '../../../core/depth/depth.ts'
import { defaults } from '../../../experiment/field.ts'
import { fields, type ActivationSettings } from '../fields.ts'
import { functions, isReached, presetOf, presets, settingsOf, starts, type Preset } from './presets.ts'
import { depthInputOf } from './settings.ts'

const withPreset = (preset: Preset, more: Partial<ActivationSettings> = {}) =>
  ({ ...defaults(fields), ...settingsOf(preset), ...more }) as ActivationSettings

function computed(settings: ActivationSettings): Depth {
  const work = createDepth(depthInputOf(settings)!)
  while (work.work());
  return work.output()
}

it('there is one for each function with each of the four starts', () => {
  expect(presets.map(({ f, start }) => `${f} ${start}`)).toEqual(
    functions.flatMap((f) => starts.map((start) => `${f} ${start}`)),
  )
})

it.each(presets.map((preset) => [`${preset.f} ${preset.start}`, preset] as const))(
  'what %s expects comes out, with any of several seeds',
  (_, preset) => {
    for (const seed of [0, 1, 2, 99])
      expect(isReached(preset, computed(withPreset(preset, { seed })))).toBe(true)
  },
)

it('what one start expects does not come out with another, but for neighbours that the eye cannot tell apart', () => {
  for (const f of functions) {
    const own = presets.filter((preset) => preset.f === f)
    const tight = own.find(({ start }) => start === 'hundredth')!
    for (const other of own)
      if (other !== tight) expect(isReached(tight, computed(withPreset(other)))).toBe(false)
  }
})

it('settings are recognised as a preset, whatever their seed, and no longer once anything else differs', () => {
  for (const preset of presets) {
    expect(presetOf(withPreset(preset, { seed: 12, x: 3 }))).toBe(preset)
    expect(presetOf(withPreset(preset, { depth: 6 }))).toBeNull()
    expect(presetOf(withPreset(preset, { f: 'elu' }))).toBeNull()
  }
  expect(presetOf(withPreset(presets[0]!, { initStd: 0.5 }))).toBeNull()
})
