import { limits } from '../../experiment/limits.ts'
import type { AnySurface } from '../../expression/anySurface.ts'
import { startsOf } from './race.ts'
import { raceState } from './raceState.ts'
import { change, follow } from './store.ts'

type Point = readonly [number, number]

/** The starts of now, those that the surface suggests included. */
function startsNow(): readonly Point[] {
  const { race } = raceState.getState()
  return race ? startsOf(race.experiment, race.surface) : []
}

/** A drag of a start also chooses it. */
export function moveStart(index: number, to: Point, done: boolean): void {
  change({ start: startsNow().map((start, i) => (i === index ? to : start)) }, done)
  follow({ from: index + 1 })
}

/** The first start goes back to that of the surface, another one goes away. */
export function resetStart(index: number): void {
  const starts = startsNow()
  if (starts.length === 1) return change({ start: null })
  removeStart(index)
}

export function removeStart(index: number): void {
  const starts = startsNow().filter((_, i) => i !== index)
  change({ start: starts.length > 0 ? starts : null, from: 1 })
}

export const hasRoom = (starts: readonly Point[]): boolean => starts.length < limits.descent.starts

/** One more start, far from the others. */
export function addStart(): void {
  const { race } = raceState.getState()
  const starts = startsNow()
  if (race === null || !hasRoom(starts)) return
  change({ start: [...starts, farFrom(starts, race.surface)], from: starts.length + 1 })
}

/** Places across and up among which a new start is chosen. */
const places = 5

/** Of the places on a coarse grid over the domain, the one farthest from all starts. */
export function farFrom(starts: readonly Point[], { domain: [x, y] }: Pick<AnySurface, 'domain'>): Point {
  const at = ([low, high]: Point, i: number) =>
    Number((low + ((i + 0.5) / places) * (high - low)).toPrecision(3))
  const grid = Array.from({ length: places * places }, (_, k): Point => [
    at(x, k % places),
    at(y, Math.floor(k / places)),
  ])
  const distance = ([u, v]: Point) =>
    Math.min(...starts.map(([a, b]) => Math.hypot((u - a) / (x[1] - x[0]), (v - b) / (y[1] - y[0]))))
  return grid.reduce((best, point) => (distance(point) > distance(best) ? point : best))
}
