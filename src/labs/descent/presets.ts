import { defaults } from '../../experiment/field.ts'
import { fields, type DescentSettings } from './fields.ts'
import { placeAt, type Race } from './race.ts'
import { keyOf } from './store.ts'

/** A figure of the book: its settings, and where each run must end. */
export interface Preset {
  readonly id: 'tenth' | 'ten' | 'tiny' | 'race'
  readonly settings: Partial<DescentSettings>
  /** Significant digits in which the ends are shown. */
  readonly digits: number
  /** By optimizer, after the last step. */
  readonly ends: Readonly<Record<string, readonly [x: number, y: number]>>
}

const bowl = {
  surface: 'bowl',
  opt: ['gd'],
  start: [-3, 4],
  steps: 100,
  gradient: 'numerical',
} as const

export const presets: readonly Preset[] = [
  {
    id: 'tenth',
    settings: { ...bowl, lr: 0.1 },
    digits: 3,
    ends: { gd: [-6.111107928998789e-10, 8.148143905314271e-10] },
  },
  {
    id: 'ten',
    settings: { ...bowl, lr: 10 },
    digits: 9,
    ends: { gd: [-25898374737328.363, -1295248616896.5398] },
  },
  {
    id: 'tiny',
    settings: { ...bowl, lr: 1e-10 },
    digits: 9,
    ends: { gd: [-2.999999939999995, 3.9999999199999934] },
  },
  {
    id: 'race',
    settings: {
      surface: 'ravine',
      opt: ['gd', 'momentum', 'adam'],
      start: [-7, 2],
      steps: 30,
      'gd.lr': 0.95,
      'momentum.lr': 0.1,
      'adam.lr': 0.3,
    },
    digits: 6,
    // Of torch.optim in float64.
    ends: {
      gd: [-0.3503929957523197, 0.0847823165504322],
      momentum: [0.8964138584937322, 0.08808560171506963],
      adam: [0.13601461732623352, 0.31824538889630977],
    },
  },
]

/** The settings that a preset brings: its own, and the defaults of all else that a walk depends on. */
export function settingsOf(preset: Preset): Partial<DescentSettings> {
  return { ...runDefaults(), ...preset.settings }
}

/** The defaults of all settings but those of the page and of what is looked at. */
export function runDefaults(): Partial<DescentSettings> {
  const own: readonly string[] = ['lang', 'theme', 'view', 'run', 'scale', 'zoom']
  const entries = Object.entries(defaults(fields)).filter(([key]) => !own.includes(key))
  return Object.fromEntries(entries) as Partial<DescentSettings>
}

const keys = presets.map((preset) => keyOf({ ...defaults(fields), ...preset.settings } as DescentSettings))

/** The preset whose walks these settings give, if any. */
export const presetOf = (key: string): Preset | null => presets[keys.indexOf(key)] ?? null

/** Two runs are the same figure if they agree to nine digits. */
const tolerance = 1e-9

/** Whether the run stands, at this step, where the book's ends. */
export function hasReached(race: Race, id: string, { ends }: Preset, at: number): boolean {
  const run = race.runs.find((one) => one.id === id)
  const place = run && at >= race.steps ? placeAt(run, at) : null
  const end = ends[id]
  if (!place || !end) return false
  return [place.x - end[0], place.y - end[1]].every(
    (off, i) => Math.abs(off) <= tolerance * Math.abs(end[i]!),
  )
}
