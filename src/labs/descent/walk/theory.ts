import { eigenOf } from '../../../core/descent/curvature.ts'
import { measuredRate } from '../../../core/descent/measuredRate.ts'
import {
  gdRate,
  momentumRate,
  quadraticRates,
  type QuadraticRates,
} from '../../../core/descent/quadraticRates.ts'
import { gdLimit, momentumLimit } from '../../../core/descent/rateLimits.ts'
import type { Race, Run } from '../race.ts'

/** What is known beforehand of a run down a quadratic valley, and what the run shows. */
export interface RunTheory {
  readonly low: number
  readonly high: number
  readonly best: QuadraticRates
  /** Of this run, if its rule is one whose rate is known and its learning rate stays: the rate, and the largest η. */
  readonly own: { readonly rate: number; readonly limit: number } | null
  /** The rate that the run shows up to its step `upTo`; null where it shows none. */
  readonly measured: number | null
  readonly upTo: number
}

/** Steps after which a rate shows. */
const fewest = 40

/** Null where the surface is no quadratic valley. @param at the step shown; before step 40 the whole run is measured */
export function theoryOf({ surface, steps, experiment }: Race, run: Run, at: number): RunTheory | null {
  if (surface.hessian === null) return null
  const { low, high } = eigenOf(surface.hessian)
  if (!(low > 0)) return null
  const upTo = at >= fewest ? Math.min(at, run.last) : Math.min(steps, run.last)
  const { noise, schedule } = experiment
  const steady = noise === 0 && schedule.id === 'constant' && schedule.params['warmup'] === 0
  return {
    low,
    high,
    best: quadraticRates(low, high),
    own: steady ? ownOf(run, low, high) : null,
    measured: measuredRate(run.walk.path, surface.minima[0]!, upTo),
    upTo,
  }
}

function ownOf({ id, params }: Run, low: number, high: number): RunTheory['own'] {
  const lr = params['lr']!
  if (id === 'gd') return { rate: gdRate(lr, low, high), limit: gdLimit(high) }
  if (id !== 'momentum') return null
  const mu = params['momentum']!
  return { rate: momentumRate(lr, mu, low, high), limit: momentumLimit(mu, high) }
}
