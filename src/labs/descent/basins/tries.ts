import type { Try } from '../tries.ts'

type TryId = 'small' | 'large' | 'larger' | 'momentum' | 'humps' | 'many'

const himmelblau = { surface: 'himmelblau', steps: 200 } as const

/** Maps worth comparing. */
export const tries: readonly Try<TryId>[] = [
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
