import { record } from '../../core/descent/recording.ts'
import { optimizers } from '../../core/optimizers/index.ts'
import type { AnySurface } from '../../expression/anySurface.ts'
import type { DescentSettings } from './fields.ts'

/** Steps that a rate is tried for. */
const steps = 100

/** How much worse than the best the default may be, as a share of what the best gains. */
const leeway = 0.05

/** 1, 0.5, 0.2, 0.1 … times a power of ten, from `rate` down over five decades. */
function ladder(rate: number): number[] {
  const all = Array.from({ length: 7 }, (_, k) => [5, 2, 1].map((digit) => Number(`${digit}e${-k}`))).flat()
  return [rate, ...all.filter((one) => one < rate && one > rate * 1e-5)]
}

/**
 * The learning rate to begin with on a surface: the optimizer's own, unless the walk from the surface's start then
 * diverges or leaps about; then the one of 1, 2, 5 · 10ᵏ below it that gets lowest.
 * @returns null for the optimizer's own
 */
export function suggestedRate(surface: AnySurface, id: string): number | null {
  const optimizer = optimizers.find((one) => one.id === id)!
  const own = optimizer.params['lr']!.default
  const height = surface.value(...surface.start)
  const reached = (lr: number) => {
    const { f, status } = record(surface, optimizer, { lr }, surface.start, steps)
    return status === 'done' ? f[steps]! : Infinity
  }
  const tried = ladder(own).map((lr) => ({ lr, f: reached(lr) }))
  const best = tried.reduce((low, one) => (one.f < low.f ? one : low))
  return tried[0]!.f <= best.f + leeway * Math.max(0, height - best.f) ? null : best.lr
}

/** Those of several optimizers, as settings. */
export function suggestedRates(surface: AnySurface, ids: readonly string[]): Partial<DescentSettings> {
  return Object.fromEntries(ids.map((id) => [`${id}.lr`, suggestedRate(surface, id)]))
}
