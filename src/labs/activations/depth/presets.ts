import type { Depth } from '../../../core/depth/depth.ts'
import { bins } from '../../../core/depth/depth.ts'
import { defaults } from '../../../experiment/field.ts'
import { fields, type ActivationSettings } from '../fields.ts'

type Interval = readonly [low: number, high: number]

export const functions = ['sigmoid', 'tanh', 'relu'] as const
export const starts = ['one', 'hundredth', 'lecun', 'he'] as const
export type PresetFunction = (typeof functions)[number]
export type PresetStart = (typeof starts)[number]

/** One picture of the book's figure: an activation with initial weights, and what the last of five layers must look like. */
export interface Preset {
  readonly f: PresetFunction
  readonly start: PresetStart
  /** The standard deviation after the last layer lies in here, for any seed. */
  readonly std: Interval
  /** Share of the values in the first and the last bin, where that is the point. */
  readonly ends?: Interval
}

export const presets: readonly Preset[] = [
  { f: 'sigmoid', start: 'one', std: [0.4, 0.5], ends: [0.5, 1] },
  { f: 'sigmoid', start: 'hundredth', std: [0, 0.03] },
  { f: 'sigmoid', start: 'lecun', std: [0.08, 0.2], ends: [0, 0.01] },
  { f: 'sigmoid', start: 'he', std: [0.12, 0.25], ends: [0, 0.02] },
  { f: 'tanh', start: 'one', std: [0.9, 1], ends: [0.7, 1] },
  { f: 'tanh', start: 'hundredth', std: [0, 1e-4] },
  { f: 'tanh', start: 'lecun', std: [0.2, 0.45] },
  { f: 'tanh', start: 'he', std: [0.45, 0.7] },
  { f: 'relu', start: 'one', std: [3000, Infinity] },
  { f: 'relu', start: 'hundredth', std: [0, 1e-5] },
  { f: 'relu', start: 'lecun', std: [0.05, 0.4] },
  { f: 'relu', start: 'he', std: [0.4, 1.8] },
]

const weights: Readonly<Record<PresetStart, Partial<ActivationSettings>>> = {
  one: { init: 'normal', initStd: 1 },
  hundredth: { init: 'normal', initStd: 0.01 },
  lecun: { init: 'lecun' },
  he: { init: 'he' },
}

const { depth, mean, std, initStd } = defaults(fields)

/** The seed stays: what is expected holds for each. */
export function settingsOf({ f, start }: Pick<Preset, 'f' | 'start'>): Partial<ActivationSettings> {
  return { f, depth, mean, std, initStd, ...weights[start] }
}

/** The preset that these settings are, if any. */
export function presetOf(settings: ActivationSettings): Preset | null {
  const is = (preset: Preset) =>
    Object.entries(settingsOf(preset)).every(
      ([key, value]) =>
        settings[key as keyof ActivationSettings] === value ||
        (key === 'initStd' && settings.init !== 'normal'),
    )
  return presets.find(is) ?? null
}

const within = (value: number, [low, high]: Interval) => value >= low && value <= high

/** Whether the last layer came out as expected. */
export function isReached({ std: wanted, ends = [0, 1] }: Preset, computed: Depth): boolean {
  const { std: found, shared, finite } = computed.at(-1)!
  const atEnds = (shared.counts[0]! + shared.counts[bins - 1]!) / finite
  return within(found, wanted) && within(atEnds, ends)
}
