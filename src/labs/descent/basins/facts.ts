import type { Basins, BasinShare } from '../../../core/descent/basins.ts'
import { ends } from '../../../core/descent/basinList.ts'
import { eigenOf, hessianAt } from '../../../core/descent/curvature.ts'
import { gdLimit, momentumLimit } from '../../../core/descent/rateLimits.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import type { Run } from '../race.ts'

/** What basins are called: their numbers never change while a map grows. */
export const numberOf = ({ key }: Pick<BasinShare, 'key'>): string => String(key + 1)

/** The ends that are no basins, in the order in which they are told. */
export const others = ['notArrived', 'diverged', 'flat', 'other'] as const
export type Other = (typeof others)[number]

/** Which of `others` a cell holds; null for a basin, and for a cell that is not known yet. */
export const otherOf = (end: number): Other | null => others.find((name) => ends[name] === end) ?? null

export interface BasinRow {
  readonly basin: BasinShare
  /** Of the starts walked so far. */
  readonly share: number
  /** In how many steps half of its starts arrive; null where it has none. */
  readonly median: number | null
}

export interface MapFacts {
  /** The global minima, then the others, those with most starts first. */
  readonly rows: readonly BasinRow[]
  /** Where numbers of steps stand among those that the starts take to arrive, 0 to 1: `shade[steps]`, up to the most. */
  readonly shade: Float64Array
  /** The step at which the first walk diverged; null where none did. */
  readonly firstLost: number | null
}

export function factsOf(map: Basins): MapFacts {
  const { basins, walked } = map
  const counts = countsOf(map)
  const medians = mediansOf(map, counts)
  const rows = basins.map((basin, i) => ({
    basin,
    share: walked > 0 ? basin.starts / walked : 0,
    median: medians[i]!,
  }))
  rows.sort((a, b) => Number(b.basin.global) - Number(a.basin.global) || byShare(a.basin, b.basin))
  return { rows, shade: shadeOf(counts), firstLost: firstLostOf(map) }
}

/** How many starts of basins take 0, 1, 2 … steps, up to the most. */
function countsOf({ cells, steps }: Basins): Uint32Array {
  let most = 0
  for (let cell = 0; cell < cells.length; cell++) if (cells[cell]! >= 0) most = Math.max(most, steps[cell]!)
  const counts = new Uint32Array(most + 1)
  for (let cell = 0; cell < cells.length; cell++) if (cells[cell]! >= 0) counts[steps[cell]!]!++
  return counts
}

/** By basin; the starts are gone through in the order of their steps (a counting sort). */
function mediansOf({ basins, cells, steps }: Basins, counts: Uint32Array): (number | null)[] {
  const next = new Uint32Array(counts.length)
  for (let k = 1; k < counts.length; k++) next[k] = next[k - 1]! + counts[k - 1]!
  const order = new Uint32Array(counts.reduce((sum, count) => sum + count, 0))
  const left = new Int32Array(basins.length)
  for (let cell = 0; cell < cells.length; cell++) {
    if (cells[cell]! < 0) continue
    order[next[steps[cell]!]!++] = cell
    left[cells[cell]!]!++
  }
  const medians = basins.map((): number | null => null)
  const half = left.map((count) => (count + 1) >> 1)
  for (const cell of order) if (--half[cells[cell]!]! === 0) medians[cells[cell]!] = steps[cell]!
  return medians
}

function firstLostOf({ cells, steps, elsewhere }: Basins): number | null {
  if (elsewhere.diverged === 0) return null
  let first = Infinity
  for (let cell = 0; cell < cells.length; cell++)
    if (cells[cell] === ends.diverged) first = Math.min(first, steps[cell]!)
  return first
}

/** Half by rank, so that most of the map is not of one shade, half by the logarithm, so that few steps and many keep apart. */
function shadeOf(counts: Uint32Array): Float64Array {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let before = 0
  return Float64Array.from(counts, (count, steps) => {
    const rank = (before + count / 2) / (all || 1)
    before += count
    return (rank + Math.log(1 + steps) / Math.log(1 + counts.length)) / 2
  })
}

/** Known minima keep their order. */
const byShare = (a: BasinShare, b: BasinShare) => (a.global ? 0 : b.starts - a.starts) || a.key - b.key

/**
 * The learning rate above which a run cannot come to rest at a minimum: 2/λmax, 2(1 + μ)/λmax with momentum. Null for
 * other optimizers, for learning rates that change, and where the curvature is none.
 */
export function limitAt(
  surface: AnySurface,
  { id, params, order }: Run,
  { x, y, kind }: BasinShare,
): number | null {
  const { schedule } = order.spec
  const steady = !schedule || (schedule.id === 'constant' && !schedule.params['warmup'])
  if (kind !== 'minimum' || !steady || (id !== 'gd' && id !== 'momentum')) return null
  const { high } = eigenOf(hessianAt(surface, x, y))
  if (!(high > 0 && high < Infinity)) return null
  return id === 'gd' ? gdLimit(high) : momentumLimit(params['momentum']!, high)
}
