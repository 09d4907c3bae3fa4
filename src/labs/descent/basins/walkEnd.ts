import type { Basins, BasinShare } from '../../../core/descent/basins.ts'
import { farFrom } from '../../../core/descent/startGrid.ts'
import { stationaryNear, type StationaryPoint } from '../../../core/descent/stationary.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import type { Run } from '../race.ts'
import type { Other } from './facts.ts'
import type { Picture } from './picture.ts'

/** Where one walk ends, by the rules of the map. */
export interface WalkEnd {
  /** A basin of the map; or why it ends in none. */
  readonly end: BasinShare | Other
  /** The first step from which it stays near its end, or that at which it diverged. */
  readonly steps: number
}

/** Null while the walk is not known to its end. */
export function walkEnd(
  surface: AnySurface,
  { walk, last, lostAt, whole }: Run,
  { input, map }: Picture,
): WalkEnd | null {
  if (!whole) return null
  const { path } = walk
  const lost = lostStep(path, last, farFrom(input)) ?? lostAt
  if (lost !== null) return { end: 'diverged', steps: lost }
  const steps = arrival(path, last, map.reach)
  if (last - steps < Math.floor(last / 10)) return { end: 'notArrived', steps }
  const point = stationaryNear(surface, path[2 * last]!, path[2 * last + 1]!, map.reach, surface.minima)
  if (point === null) return { end: 'notArrived', steps }
  return { end: point === 'flat' ? 'flat' : (basinAt(surface, point, map) ?? 'other'), steps }
}

/** The first step at which a path is so far away that it counts as diverged. */
function lostStep(path: Float64Array, last: number, far: number): number | null {
  for (let k = 0; k <= last; k++)
    if (Math.abs(path[2 * k]!) > far || Math.abs(path[2 * k + 1]!) > far) return k
  return null
}

/** The first step from which a path stays within reach of its end. */
function arrival(path: Float64Array, last: number, reach: number): number {
  const [x, y] = [path[2 * last]!, path[2 * last + 1]!]
  let step = last
  while (step > 0 && Math.hypot(path[2 * step - 2]! - x, path[2 * step - 1]! - y) <= reach) step--
  return step
}

/** The basin that a stationary point belongs to: itself, or the line of minima at its height. */
function basinAt(surface: AnySurface, { x, y, kind, isolated }: StationaryPoint, { basins, reach }: Basins) {
  const height = surface.value(x, y)
  const off = (one: BasinShare) => (isolated ? Math.hypot(one.x - x, one.y - y) : Math.abs(one.f - height))
  const alike = basins.filter((one) => one.kind === kind && one.isolated === isolated)
  const nearest = alike.reduce<BasinShare | null>(
    (best, one) => (best && off(best) <= off(one) ? best : one),
    null,
  )
  return nearest && (!isolated || off(nearest) <= reach / 10) ? nearest : null
}
