import { flat } from '../depth/shares.ts'
import { normalShare, reach } from './normal.ts'

/** A stretch of x, low end first; an end may be infinite. */
export type Stretch = readonly [low: number, high: number]

type Slope = (x: number) => number

/** Halvings, which take a cell of .01 to 10⁻¹³. */
const halvings = 36

/** Where between a and b the slope crosses a level; at a kink, where it leaps over it. */
function crossing(slope: Slope, level: number, from: number, to: number): number {
  let [a, b] = [from, to]
  const above = slope(a) >= level
  for (let i = 0; i < halvings; i++) {
    const middle = (a + b) / 2
    if (slope(middle) >= level === above) a = middle
    else b = middle
  }
  return (a + b) / 2
}

/** Every x between low and high at which |slope| begins or ceases to be less than `flat`, rising. */
function crossings(slope: Slope, [low, high]: Stretch, cells: number): number[] {
  const found: number[] = []
  const width = (high - low) / cells
  for (let i = 0, before = slope(low); i < cells; i++) {
    const [from, to] = [low + i * width, i === cells - 1 ? high : low + (i + 1) * width]
    const after = slope(to)
    const here = [-flat, flat]
      .filter((level) => before >= level !== after >= level)
      .map((level) => crossing(slope, level, from, to))
    found.push(...here.sort((a, b) => a - b))
    before = after
  }
  return found
}

/**
 * Where |slope| < 0.1 between low and high: stretches that rise and do not touch. Each of the equal cells is searched
 * for the slope's way through −0.1 and through 0.1, so a stretch may be far narrower than a cell as long as the slope
 * changes its sign in it.
 */
export function saturatedStretches(slope: Slope, span: Stretch, cells: number): Stretch[] {
  const ends = [span[0], ...crossings(slope, span, cells), span[1]]
  // Where a kink leaps over both levels, two crossings lie on one place.
  const nothing = (1e-9 * (span[1] - span[0])) / cells
  const found: [number, number][] = []
  for (let i = 1; i < ends.length; i++) {
    const [a, b] = [ends[i - 1]!, ends[i]!]
    if (b - a <= nothing || !(Math.abs(slope((a + b) / 2)) < flat)) continue
    const last = found.at(-1)
    if (last && a - last[1] <= nothing) last[1] = b
    else found.push([a, b])
  }
  return found
}

/** No activation of the family has a feature narrower than a hundredth. */
const finest = 0.01

/** The share of a normal input at which |slope| < 0.1, 0 to 1. @param std at least 0 */
export function saturatedShare(slope: Slope, mean: number, std: number): number {
  const [low, high] = [mean - reach * std, mean + reach * std]
  if (!(low < high)) return Math.abs(slope(mean)) < flat ? 1 : 0
  const cells = Math.ceil((high - low) / Math.min(finest, std / 50))
  return saturatedStretches(slope, [low, high], cells).reduce(
    (sum, [a, b]) => sum + normalShare([a === low ? -Infinity : a, b === high ? Infinity : b], mean, std),
    0,
  )
}
