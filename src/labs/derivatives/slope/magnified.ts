import { leadingExponent } from '../../../core/maths/binary.ts'
import { around } from '../../../plot/heights.ts'
import type { Span } from '../../../plot/heights.ts'
import { lists, type Points } from '../../../plot/points.ts'

/** How far the magnified picture reaches to either side, in units of h. */
export const reach = 2.4
const intervals = 480
/** More doubles than this are no longer told apart. */
const mostDoubles = 48

/** f around x in units of h, both ways, so that slopes keep their values: (f(x + uh) − f(x)) / h over u. */
export interface Magnified {
  /** The rise at u. */
  readonly rise: (u: number) => number
  /** Sampled so finely that steps from double to double show as steps. */
  readonly line: Points
  /** The places that a double can hold, where they are few. */
  readonly doubles: readonly (readonly [u: number, rise: number])[]
}

export function magnified(f: (x: number) => number, x: number, h: number): Magnified {
  const here = f(x)
  const rise = (u: number) => (f(x + u * h) - here) / h
  const us = Array.from({ length: intervals + 1 }, (_, i) => reach * ((2 * i) / intervals - 1))
  return { rise, line: lists(us, us.map(rise)), doubles: doublesAround(f, x, h, here) }
}

function doublesAround(f: (x: number) => number, x: number, h: number, here: number): Magnified['doubles'] {
  if (x === 0) return []
  const last = 2 ** (leadingExponent(x) - 52)
  const count = Math.floor((reach * h) / last)
  if (2 * count + 1 > mostDoubles) return []
  return Array.from({ length: 2 * count + 1 }, (_, i) => {
    const to = x + (i - count) * last
    return [(to - x) / h, (f(to) - here) / h] as const
  })
}

/** The heights that the picture shows: those of f, of the tangent and of the secant. */
export function heightsOf({ line }: Magnified, slopes: readonly number[]): Span {
  const ends = slopes.filter(Number.isFinite).map((slope) => Math.abs(slope) * reach)
  const values = Array.from({ length: line.count }, (_, i) => line.y(i)).filter(Number.isFinite)
  const all = [0, ...values, ...ends, ...ends.map((end) => -end)]
  return around([[Math.min(...all), Math.max(...all)]])
}
