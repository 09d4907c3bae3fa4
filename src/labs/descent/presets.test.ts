import { describe, expect, test } from 'vitest'
import book from '../../core/golden/book.json'
import optimizers from '../../core/golden/optimizers.json'
import { defaults } from '../../experiment/field.ts'
import { settle } from './experiment.ts'
import { fields, type DescentSettings } from './fields.ts'
import { hasReached, presetOf, presets, settingsOf } from './presets.ts'
import { raceOf } from './race.ts'
import { keyOf } from './store.ts'

const each = presets.map((preset) => [preset.id, preset] as const)
const open = (preset: (typeof presets)[number]): DescentSettings =>
  ({ ...defaults(fields), ...settingsOf(preset) }) as DescentSettings

describe("the book's figures", () => {
  test.each(each)('%s ends where the book says, and only at its last step', (_, preset) => {
    const race = raceOf(settle(open(preset)))
    for (const { id } of race.runs) {
      expect(hasReached(race, id, preset, race.steps)).toBe(true)
      expect(hasReached(race, id, preset, race.steps - 1)).toBe(false)
    }
    expect(Object.keys(preset.ends)).toEqual(race.runs.map(({ id }) => id))
  })

  test.each(each)('%s is not reached by another run', (_, preset) => {
    const elsewhere = raceOf(settle({ ...open(preset), start: [1, 1] }))
    for (const { id } of elsewhere.runs) expect(hasReached(elsewhere, id, preset, 100)).toBe(false)
  })

  test.each(each)('%s is recognised by what determines its walks', (_, preset) => {
    expect(presetOf(keyOf({ ...open(preset), at: 7, view: 'pytorch' }))).toBe(preset)
    expect(presetOf(keyOf({ ...open(preset), steps: 99 }))).toBeNull()
  })

  test('have the golden ends of the three runs on the bowl', () => {
    const ends = presets.filter(({ settings }) => settings.lr).map(({ ends: { gd } }) => gd)
    expect(ends).toEqual(book.gradient_descent.map(({ path }) => path.at(-1)))
  })

  test("have PyTorch's adam in the ravine at step 30", () => {
    const golden = optimizers.optimizers.adam.find(({ surface }) => surface === 'ravine')!
    expect(presets.find(({ id }) => id === 'race')!.ends['adam']).toEqual(golden.path[30])
  })

  test('leave alone what belongs to the page: its language, theme and open tab', () => {
    expect(Object.keys(settingsOf(presets[0]!))).not.toEqual(expect.arrayContaining(['lang']))
    expect(Object.keys(settingsOf(presets[0]!))).toEqual(
      expect.arrayContaining(['at', 'noise', 'adam.beta1', 'gd.lr']),
    )
  })
})
