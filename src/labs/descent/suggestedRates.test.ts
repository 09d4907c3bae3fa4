import { describe, expect, test } from 'vitest'
import { walk } from '../../core/descent/walk.ts'
import { optimizers } from '../../core/optimizers/index.ts'
import { surfaces } from '../../core/surfaces/index.ts'
import { surfaceOf } from '../../expression/anySurface.ts'
import { suggestedRate } from './suggestedRates.ts'

describe('the rate to begin with', () => {
  test('is the optimizer’s own where that serves', () => {
    for (const id of ['gd', 'momentum', 'adam']) expect(suggestedRate(surfaceOf('ravine')!, id)).toBeNull()
  })

  test('is smaller where the own one diverges', () => {
    expect(suggestedRate(surfaceOf('rosenbrock')!, 'gd')).toBeLessThan(0.01)
    expect(suggestedRate(surfaceOf('himmelblau')!, 'gd')).toBeLessThan(0.03)
  })

  test.each(surfaces.map(({ id }) => id))('on %s every optimizer then ends lower than it began', (id) => {
    const surface = surfaceOf(id)!
    for (const optimizer of optimizers) {
      const lr = suggestedRate(surface, optimizer.id)
      const { f, status } = walk(surface, optimizer, lr === null ? {} : { lr }, surface.start, 100)
      expect([optimizer.id, status]).toEqual([optimizer.id, 'done'])
      expect(f[100]!).toBeLessThan(f[0]!)
    }
  })
})
