import { distanceToMinimum, gradientNorm, type Race, type Run } from '../race.ts'

/** A number of every run at every step. */
export interface Quantity {
  readonly id: 'f' | 'distance' | 'norm'
  readonly race: Race
  /** One for each run from every start, in their order, then one for each ghost. */
  readonly lines: readonly Float64Array[]
}

function valuesOf(race: Race, id: Quantity['id'], { walk: { path, f } }: Run): Float64Array {
  if (id === 'f') return f
  const of = id === 'norm' ? gradientNorm : distanceToMinimum
  return f.map((height, k) => of(race.surface, { x: path[2 * k]!, y: path[2 * k + 1]!, f: height }) ?? NaN)
}

const known = new WeakMap<Run, Map<string, Float64Array>>()

/** A number along a run, worked out once. */
function line(race: Race, id: Quantity['id'], run: Run): Float64Array {
  const lines = known.get(run) ?? new Map<string, Float64Array>()
  known.set(run, lines)
  const values = lines.get(id) ?? valuesOf(race, id, run)
  lines.set(id, values)
  return values
}

export function quantityOf(race: Race, id: Quantity['id']): Quantity {
  const runs = [...race.runs, ...race.ghosts.map(({ run }) => run)]
  return { id, race, lines: runs.map((run) => line(race, id, run)) }
}

/** A log axis suits what is nowhere below 0. */
export const suitsLog = ({ lines }: Quantity): boolean =>
  lines.every((values) => values.every((value) => !(value < 0)))
