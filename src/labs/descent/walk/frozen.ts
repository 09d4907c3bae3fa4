import { isFrozen } from './insight.ts'
import type { Race, Run } from '../race.ts'

/** The step from which a run stands still because x ± h rounds to x; null where that does not happen. */
export function frozenFrom(race: Race, run: Run): number | null {
  if (run.order.spec.gradient !== 'numerical' || run.order.spec.noise) return null
  const { path, f } = run.walk
  for (let k = 0; k < run.last; k++) {
    if (path[2 * k] !== path[2 * k + 2] || path[2 * k + 1] !== path[2 * k + 3]) continue
    return isFrozen(race, { x: path[2 * k]!, y: path[2 * k + 1]!, f: f[k]! }) ? k : null
  }
  return null
}
