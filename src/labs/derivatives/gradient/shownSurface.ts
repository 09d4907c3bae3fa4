import { surfaceOf, type AnySurface } from '../../../expression/anySurface.ts'
import type { Interval } from '../../../plot/scale.ts'

export type Domain = readonly [x: Interval, y: Interval]

const room = 0.08
const widened = ([low, high]: Interval): Interval => [low - room * (high - low), high + room * (high - low)]
const holding = ([low, high]: Interval, at: number): Interval => {
  if (at >= low && at <= high) return [low, high]
  const half = (high - low) / 2
  return [at - half, at + half]
}

/** The domain with some room around it; moved where it would not show the point. */
export function viewAt({ domain: [x, y] }: AnySurface, point: readonly [number, number]): Domain {
  return [holding(widened(x), point[0]), holding(widened(y), point[1])]
}

/** Whether a surface's picture shows a point without being moved. */
export const shows = ({ domain: [x, y] }: AnySurface, [px, py]: readonly [number, number]) =>
  px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1]

/** The start that a surface suggests, for a point that lies outside its picture. */
export const startOf = (id: string): readonly [number, number] => surfaceOf(id)?.start ?? [1, 1]
