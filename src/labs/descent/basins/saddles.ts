import { stationaryNear } from '../../../core/descent/stationary.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'

type Point = readonly [x: number, y: number]

/** Places across and up from which saddles are looked for. */
const places = 12
/** More of them would cover the map. */
const most = 24

const found = new WeakMap<AnySurface, readonly Point[]>()

/** The saddles within a surface's usual picture; none where there are too many to be drawn. */
export function saddlesOf(surface: AnySurface): readonly Point[] {
  const before = found.get(surface)
  if (before) return before
  const saddles = look(surface)
  found.set(surface, saddles.length > most ? [] : saddles)
  return found.get(surface)!
}

function look(surface: AnySurface): readonly Point[] {
  const [x, y] = surface.domain
  const at = ([low, high]: Point, i: number) => low + ((i + 0.5) / places) * (high - low)
  const reach = Math.hypot(x[1] - x[0], y[1] - y[0]) / places
  const saddles: Point[] = []
  for (let k = 0; k < places * places && saddles.length <= most; k++) {
    const point = stationaryNear(
      surface,
      at(x, k % places),
      at(y, Math.floor(k / places)),
      reach,
      surface.minima,
    )
    if (point === null || point === 'flat' || point.kind !== 'saddle' || !point.isolated) continue
    if (point.x < x[0] || point.x > x[1] || point.y < y[0] || point.y > y[1]) continue
    if (saddles.every(([u, v]) => Math.hypot(u - point.x, v - point.y) > reach / 100))
      saddles.push([point.x, point.y])
  }
  return saddles
}
