import type { Work } from '../define/work.ts'
import { surfaces } from '../surfaces/index.ts'
import { createBasinList, ends, type Basin } from './basinList.ts'
import { planWalks, walkGrid, type GridWalks } from './basinWalks.ts'
import { createCellMap, type CellMap } from './cellMap.ts'
import { coarseToFine } from './coarseToFine.ts'
import { heightScale } from './heightScale.ts'
import { checkGrid, diagonalOf, startsOf } from './startGrid.ts'
import { walkParts } from './walkParts.ts'

export type BasinsInput = GridWalks

export interface BasinShare extends Basin {
  /** How many of the starts walked so far end here. */
  readonly starts: number
}

/** Where walks end, for every start on a grid. */
export interface Basins {
  readonly columns: number
  readonly rows: number
  /**
   * (rows, columns), the lowest row first: for each start the place in `basins` of where its walk ends, or one of `ends`.
   * While the map grows, a start that has not walked shows what one near by came to.
   */
  readonly cells: Int8Array
  /**
   * Likewise the first step from which the walk stays within `reach` of its end; of one that diverged, the step that led
   * out of the finite numbers, or more than a million (a thousand diagonals of the box, if that is more) away.
   */
  readonly steps: Uint32Array
  /** All global minima, and the other basins found. In the news by key, at last by share, largest first. */
  readonly basins: readonly BasinShare[]
  /** How many starts have walked, and how many of them ended in none of these basins. */
  readonly walked: number
  readonly elsewhere: Readonly<Record<Exclude<keyof typeof ends, 'pending'>, number>>
  /** A fiftieth of the box's diagonal: how near to its end a walk has arrived, and how near to that a basin's point must be. */
  readonly reach: number
}

/** Most basins to tell apart. */
export const mostBasins = 128
const reachShare = 0.02

/**
 * The map of basins: for every start on a grid where the walk ends, and in how many steps. A walk has arrived if it stays
 * within reach of its end for the last tenth of its steps, and `stationaryNear` finds a point within reach of that end.
 * Ends have the bits of `walk`. It goes from coarse to fine, so that the news are a picture that sharpens.
 * @throws RangeError for an unknown id, a grid or a number of steps that is none
 */
export function createBasins(input: BasinsInput): Work<Basins, Basins> {
  const { columns, rows } = input
  checkGrid(input)
  if (!Number.isInteger(input.steps) || input.steps < 0)
    throw new RangeError(`A walk has no ${input.steps} steps`)
  const levels = coarseToFine(columns, rows)
  const { ground } = walkParts(input.walk)
  const reach = reachShare * diagonalOf(input)
  const minima = surfaces.find(({ id }) => id === input.walk.ground)?.minima ?? []
  const scale = heightScale(ground, startsOf(input, levels[0]!.cells))
  const list = createBasinList(ground, { minima, reach, scale, most: mostBasins })
  const map = createCellMap(columns, rows)
  const plan = planWalks(input, levels)
  const units = walkGrid(input, plan, reach, list, map)
  let done = 0
  const snapshot = (whole: boolean) => ({ columns, rows, reach, ...mapSoFar(map, list.basins, whole) })
  return {
    of: plan.units,
    get done() {
      return done
    },
    news: () => snapshot(false),
    output: () => snapshot(done === plan.units),
    work() {
      if (done === plan.units) return false
      units.next()
      done++
      return true
    },
  }
}

/** A copy; at the end the basins come in the order of their shares. */
function mapSoFar(map: CellMap, basins: readonly Basin[], whole: boolean) {
  const listed = basins.map((basin) => ({ ...basin, starts: map.count(basin.key) }))
  if (whole) listed.sort((a, b) => b.starts - a.starts || a.key - b.key)
  const place = new Int8Array(listed.length)
  listed.forEach(({ key }, at) => (place[key] = at))
  const { notArrived, diverged, flat, other } = ends
  const elsewhere = {
    notArrived: map.count(notArrived),
    diverged: map.count(diverged),
    flat: map.count(flat),
    other: map.count(other),
  }
  const counts = [...listed.map(({ starts }) => starts), ...Object.values(elsewhere)]
  return {
    cells: map.cells.map((end) => (end >= 0 ? place[end]! : end)),
    steps: map.steps.slice(),
    basins: listed,
    walked: counts.reduce((sum, count) => sum + count, 0),
    elsewhere,
  }
}
