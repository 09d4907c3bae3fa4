import { defaults } from '../../experiment/field.ts'
import { fields, type DescentSettings } from './fields.ts'
import { presets, type End, type Preset } from './presets.ts'
import { placeAt, type Race } from './race.ts'
import { keyOf } from './store.ts'

/** The settings that a preset brings: its own, and the defaults of all else that a walk depends on. */
export function settingsOf(preset: Preset): Partial<DescentSettings> {
  return { ...runDefaults(), room: 'walk', ...preset.settings }
}

/** What belongs to the page, or is only looked at. */
const kept: readonly string[] = ['lang', 'theme', 'room', 'view', 'run', 'look', 'arrows', 'chart', 'scale', 'zoom', 'grid', 'shade'] // prettier-ignore

/** The defaults of all settings but those of the page and of what is looked at. */
export function runDefaults(): Partial<DescentSettings> {
  const entries = Object.entries(defaults(fields)).filter(([key]) => !kept.includes(key))
  return Object.fromEntries(entries) as Partial<DescentSettings>
}

const keys = presets.map(({ settings }) =>
  keyOf({ ...defaults(fields), ...settings, pins: [] } as DescentSettings),
)

/** The preset whose walks settings of this key give, if any; what is pinned beside them does not count. */
export const presetOf = (key: string): Preset | null => presets[keys.indexOf(key)] ?? null

/** Two runs are the same figure if they agree to nine digits. */
const tolerance = 1e-9

/** Whether the run stands, at this step, where it must end. */
export function hasReached(race: Race, { run: id, from, at: end }: End, at: number): boolean {
  const run = race.runs.find((one) => one.id === id && one.from === from)
  const place = run && at >= race.steps ? placeAt(run, at) : null
  if (!place) return false
  return [place.x - end[0], place.y - end[1]].every(
    (off, i) => Math.abs(off) <= tolerance * Math.abs(end[i]!),
  )
}
