import type { Try } from '../tries.ts'

type TryId = 'mirror' | 'limit' | 'plateau'

/** Charts worth seeing. */
export const tries: readonly Try<TryId>[] = [
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
