import { fields, type ActivationSettings } from '../fields.ts'

/** Logits of the book with the numbers that must come out. */
export interface Preset {
  readonly z: readonly number[]
  readonly shares: readonly number[]
  /** Whether the formula as it stands gives no number. */
  readonly overflows: boolean
}

/** Expected values are the book's, computed with NumPy, to the last digit that it prints. */
export const presets: readonly Preset[] = [
  { z: [0.3, 2.9, 4], shares: [0.01821127, 0.24519181, 0.73659691], overflows: false },
  { z: [1010, 1000, 990], shares: [0.9999546, 4.53978686e-5, 2.06106005e-9], overflows: true },
]

export const settingsOf = ({ z }: Preset): Partial<ActivationSettings> => ({
  f: 'softmax',
  z,
  shift: 0,
  'softmax.temperature': 1,
})

/** The preset that the settings are, if any. */
export function presetOf(settings: ActivationSettings): Preset | null {
  const { f, shift, z } = settings
  if (f !== 'softmax' || shift !== 0 || settings['softmax.temperature'] !== 1) return null
  return presets.find((preset) => fields.z.format(preset.z) === fields.z.format(z)) ?? null
}

/** As many digits as the book prints: eight, zeros at the end left out. */
const isNear = (value: number, expected: number) => Math.abs(value / expected - 1) < 1e-6

/** Whether the numbers that must come out have come out. */
export const hasReached = (
  { shares, overflows }: Preset,
  outputs: ArrayLike<number>,
  naive: readonly number[],
): boolean =>
  shares.every((share, i) => isNear(outputs[i]!, share)) &&
  naive.every((value, i) => (overflows ? Number.isNaN(value) : isNear(value, shares[i]!)))
