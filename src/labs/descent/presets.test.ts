import { describe, expect, test } from 'vitest'
import book from '../../core/golden/book.json'
import optimizers from '../../core/golden/optimizers.json'
import { defaults } from '../../experiment/field.ts'
import { settle } from './experiment.ts'
import { fields, type DescentSettings } from './fields.ts'
import { hasReached, presetOf, settingsOf } from './presetOf.ts'
import { bookRates, presets, questions, type Preset } from './presets.ts'
import { raceOf } from './race.ts'
import { keyOf } from './store.ts'

const each = presets.map((preset) => [preset.id, preset] as const)
const open = (preset: Preset): DescentSettings =>
  ({ ...defaults(fields), ...settingsOf(preset) }) as DescentSettings

describe('presets', () => {
  test.each(each)('%s ends where it is said to, and only at its last step', (_, preset) => {
    const race = raceOf(settle(open(preset)))
    for (const end of preset.ends) {
      expect(hasReached(race, end, race.steps)).toBe(true)
      expect(hasReached(race, end, race.steps - 1)).toBe(false)
    }
    expect(preset.ends.map(({ run, from }) => [run, from])).toEqual(
      race.runs.map(({ id, from }) => [id, from]),
    )
  })

  test.each(each)('%s loses its mark with another learning rate', (_, preset) => {
    const { opt } = preset.settings
    const slower = Object.fromEntries(opt!.map((id) => [`${id}.lr`, 1e-6]))
    const race = raceOf(settle({ ...open(preset), ...slower } as DescentSettings))
    for (const end of preset.ends) expect(hasReached(race, end, race.steps)).toBe(false)
  })

  test.each(each)('%s is recognised by what determines its walks', (_, preset) => {
    expect(presetOf(keyOf({ ...open(preset), at: 7, view: 'pytorch', pins: [] } as DescentSettings))).toBe(
      preset,
    )
    expect(presetOf(keyOf({ ...open(preset), steps: 99, pins: [] } as DescentSettings))).toBeNull()
  })

  test('have the golden ends of the three runs on the bowl', () => {
    const golden = book.gradient_descent.map(({ path }) => path.at(-1))
    const ends = bookRates.map(({ ends: [end] }) => end!.at)
    expect(ends).toEqual(expect.arrayContaining(golden))
  })

  test("have PyTorch's adam and adagrad in the ravine at step 30", () => {
    const { ends } = questions.find(({ id }) => id === 'race')!
    for (const id of ['adam', 'adagrad'] as const) {
      const golden = optimizers.optimizers[id].find(({ surface }) => surface === 'ravine')!.path[30]!
      const [x, y] = ends.find(({ run }) => run === id)!.at
      expect(Math.abs(x - golden[0]!)).toBeLessThan(1e-12)
      expect(Math.abs(y - golden[1]!)).toBeLessThan(1e-12)
    }
  })

  test('leave alone what belongs to the page: its language, theme and open tab', () => {
    expect(Object.keys(settingsOf(presets[0]!))).not.toEqual(expect.arrayContaining(['lang']))
    expect(Object.keys(settingsOf(presets[0]!))).not.toEqual(expect.arrayContaining(['view']))
    expect(Object.keys(settingsOf(presets[0]!))).toEqual(
      expect.arrayContaining(['at', 'noise', 'adam.beta1', 'gd.lr', 'pins']),
    )
  })
})
