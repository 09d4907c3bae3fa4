import type { DescentSettings } from '../fields.ts'
import { runDefaults } from '../presets.ts'
import { change, keyOf } from '../store.ts'

export type TryId = 'mirror' | 'limit' | 'plateau'

interface Try {
  readonly id: TryId
  readonly settings: Partial<DescentSettings>
}

/** Charts worth seeing. */
export const tries: readonly Try[] = [
  { id: 'mirror', settings: { surface: 'bowl', opt: ['gd'], 'gd.lr': 0.9 } },
  {
    id: 'limit',
    settings: { surface: 'ravine', opt: ['gd', 'momentum'], 'gd.lr': 1.02, 'momentum.lr': 0.5 },
  },
  {
    id: 'plateau',
    settings: {
      surface: 'rosenbrock',
      opt: ['gd', 'momentum', 'adam', 'rmsprop'],
      steps: 300,
      run: 'adam',
      'gd.lr': 0.001,
      'momentum.lr': 0.0005,
      'adam.lr': 0.1,
      'rmsprop.lr': 0.01,
    },
  },
]

const whole = (one: Try): Partial<DescentSettings> => ({ ...runDefaults(), run: null, ...one.settings })

export const take = (one: Try): void => change(whole(one))

/** Whether these settings give the walks of one. */
export const isTaken = (one: Try, settings: DescentSettings): boolean =>
  keyOf({ ...settings, ...whole(one) } as DescentSettings) === keyOf({ ...settings, pins: [] })
