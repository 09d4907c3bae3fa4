import type { RateSweepsInput } from '../../../core/descent/rateSweeps.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import { runsFrom } from '../chosen.ts'
import type { Race } from '../race.ts'

type Point = readonly [number, number]

/** Which learning rates are tried. */
export type Reach = Pick<RateSweepsInput, 'from' | 'to' | 'perDecade'>

/**
 * A sweep for every racing optimizer from one start, with the settings of the race. Their learning rates are left out, so
 * that the same sweep serves while one is dragged.
 * @param from the start, from 1
 */
export function sweepsInput(race: Race, from: number, reach: Reach): RateSweepsInput {
  const { surface, steps } = race
  const runs = runsFrom(race, from)
  const { start } = runs[0]!
  const walks = runs.map(({ order: { spec } }) => {
    const { lr: _, ...params } = spec.params
    return { ...spec, params }
  })
  return { walks, start, steps, box: boxOf(surface, start), ...reach }
}

/** The surface's usual picture, widened to a start outside it. */
function boxOf({ domain }: AnySurface, start: Point): RateSweepsInput['box'] {
  const [x, y] = domain.map(([low, high], i): Point => [
    Math.min(low, start[i]!),
    Math.max(high, start[i]!),
  ]) as [Point, Point]
  return [x, y]
}
