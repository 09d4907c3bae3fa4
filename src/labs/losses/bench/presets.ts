import { defaults } from '../../../experiment/field.ts'
import { roomKeys } from '../roomKeys.ts'
import type { BenchSettings, Outcome } from './outcome.ts'

/** A batch with the numbers that must come out. */
export interface Preset {
  readonly id: 'right' | 'wrong' | 'perfect' | 'hopeless'
  readonly settings: Pick<BenchSettings, 'table' | 'targets'>
  readonly loss: number
  readonly squared: number
}

/** Expected values are the book's, computed with NumPy, and log(1 + 1e-7), log 1e-7. */
export const presets: readonly Preset[] = [
  {
    id: 'right',
    settings: { table: [[0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0]], targets: [2] },
    loss: 0.510825457099338,
    squared: 0.0975,
  },
  {
    id: 'wrong',
    settings: { table: [[0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0]], targets: [2] },
    loss: 2.302584092994546,
    squared: 0.5975,
  },
  {
    id: 'perfect',
    settings: { table: [[0, 0, 1, 0]], targets: [2] },
    loss: -9.999999505838704e-8,
    squared: 0,
  },
  {
    id: 'hopeless',
    settings: { table: [[1, 0, 0, 0]], targets: [2] },
    loss: 16.11809565095832,
    squared: 1,
  },
]

/** What is the same for all of them: probabilities, one-hot targets, the mean, the book's δ. */
const common = { from: 'probabilities', format: 'onehot', reduce: 'mean', delta: 1e-7 } as const

export const settingsOf = ({ settings }: Preset): BenchSettings => ({ ...common, ...settings })

/** The batch that the bench begins with. */
export function firstSettings(): BenchSettings {
  const { table, targets, from, format, reduce, delta } = defaults(roomKeys)
  return { table, targets, from, format, reduce, delta }
}

const keyOf = ({ table, targets, from, format, reduce, delta }: BenchSettings) =>
  JSON.stringify([table, targets, from, format, reduce, delta])

const keys = new Map(presets.map((preset) => [keyOf(settingsOf(preset)), preset] as const))

/** The preset that the settings are, cell for cell, if any. */
export const presetOf = (settings: BenchSettings): Preset | null => keys.get(keyOf(settings)) ?? null

const near = (value: number, expected: number) => Math.abs(value - expected) <= 1e-12

/** Whether the numbers that must come out have come out. */
export const hasReached = ({ loss, squared }: Outcome, preset: Preset): boolean =>
  near(loss, preset.loss) && near(squared, preset.squared)
