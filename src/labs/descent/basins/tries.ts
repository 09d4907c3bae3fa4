import type { DescentSettings } from '../fields.ts'
import { runDefaults } from '../presets.ts'
import { change, keyOf } from '../store.ts'

type TryId = 'small' | 'large' | 'larger' | 'momentum' | 'humps' | 'many'

interface Try {
  readonly id: TryId
  readonly settings: Partial<DescentSettings>
}

const himmelblau = { surface: 'himmelblau', steps: 200 } as const

/** Maps worth comparing. */
export const tries: readonly Try[] = [
  { id: 'small', settings: { ...himmelblau, opt: ['gd'], 'gd.lr': 0.01 } },
  { id: 'large', settings: { ...himmelblau, opt: ['gd'], 'gd.lr': 0.02 } },
  { id: 'larger', settings: { ...himmelblau, opt: ['gd'], 'gd.lr': 0.024 } },
  { id: 'momentum', settings: { ...himmelblau, opt: ['momentum'], 'momentum.lr': 0.01 } },
  {
    id: 'humps',
    settings: {
      surface: 'three-hump-camel',
      opt: ['momentum'],
      steps: 500,
      'momentum.lr': 0.01,
      'momentum.momentum': 0.98,
    },
  },
  { id: 'many', settings: { surface: 'rastrigin', opt: ['gd'], steps: 200, 'gd.lr': 0.002 } },
]

const whole = (one: Try): Partial<DescentSettings> => ({
  ...runDefaults(),
  run: null,
  ...one.settings,
})

export const take = (one: Try): void => change(whole(one))

/** Whether these settings give the walks of one. */
export const isTaken = (one: Try, settings: DescentSettings): boolean =>
  keyOf({ ...settings, ...whole(one), start: settings.start }) === keyOf({ ...settings, pins: [] })
