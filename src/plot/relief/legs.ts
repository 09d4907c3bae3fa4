import { clipSegment } from '../trailPath.ts'
import { cells, toCells, toWorld, type HeightField } from './heightField.ts'

/** The parts of a walk that can be seen, in cells. */
export interface Legs {
  /** Five numbers per leg: its step, and where it begins and ends, u v u v. */
  readonly legs: readonly number[]
  /** The steps that end in the block and can be told apart, ascending. */
  readonly steps: readonly number[]
}

export const legSize = 5

/** Cells: steps shorter than this, about half a pixel, are joined with the next. */
const shortest = 0.1
/** Of a walk with more legs, as noise makes them, those are joined that are shorter than this share of a cell at most. */
const [mostLegs, coarsest] = [20_000, 0.8]

/** @param path x₀ y₀ x₁ y₁ …, data units; what leaves the block is clipped in its true direction */
export function legsOf({ block }: HeightField, path: ArrayLike<number>): Legs {
  const at = (step: number) => toCells(block, toWorld(block, [path[2 * step]!, path[2 * step + 1]!]))
  const places = new Float64Array(path.length)
  for (let step = 0; 2 * step < path.length; step++) places.set(at(step), 2 * step)
  let apart = shortest
  let found = legsApart(places, apart)
  while (found.legs.length > legSize * mostLegs && apart < coarsest) {
    apart *= 2
    found = legsApart(places, apart)
  }
  return found
}

/** Without steps too short to see, and without those that an earlier one has drawn already. */
function legsApart(places: Float64Array, apart: number): Legs {
  const [legs, steps]: [number[], number[]] = [[], []]
  const again = repeats(apart)
  const last = places.length / 2 - 1
  if (last < 0) return { legs, steps }
  let [u, v] = [places[0]!, places[1]!]
  let here = inside(u, v)
  if (here) steps.push(0)
  for (let step = 1; step <= last; step++) {
    const [u2, v2] = [places[2 * step]!, places[2 * step + 1]!]
    if (!Number.isFinite(u2) || !Number.isFinite(v2)) break
    if (step < last && Math.abs(u2 - u) + Math.abs(v2 - v) < apart) continue
    const there = inside(u2, v2)
    if (there) steps.push(step)
    const seen = here && there ? ([u, v, u2, v2] as const) : clipSegment(u, v, u2, v2, box)
    if (seen !== null && !again(...seen)) legs.push(step, ...seen)
    ;[u, v, here] = [u2, v2, there]
  }
  return { legs, steps }
}

const box = { left: 0, top: 0, right: cells, bottom: cells }

const inside = (u: number, v: number) => u >= 0 && u <= cells && v >= 0 && v <= cells

/** Tells whether a segment has been met before, in either direction, as in a walk that swings for ever between two walls. */
function repeats(apart: number) {
  const met = new Set<number>()
  // Places that cannot be told apart, as a number below 2²².
  const spot = (u: number, v: number) => Math.round(u / apart) * 2048 + Math.round(v / apart)
  return (u1: number, v1: number, u2: number, v2: number): boolean => {
    const [a, b] = [spot(u1, v1), spot(u2, v2)]
    const key = Math.min(a, b) * 2 ** 22 + Math.max(a, b)
    if (met.has(key)) return true
    met.add(key)
    return false
  }
}
