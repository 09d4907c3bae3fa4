import { nice as niceLinear } from 'd3'
import type { Points } from './points.ts'
import type { Interval, ScaleKind } from './scale.ts'

/** What a chart shows: it changes in round leaps, so that a line growing 60 times a second seldom moves the axes. */
export interface ChartView {
  readonly x: Interval
  readonly y: Interval
}

/** The first of 1, 2, 5, 10, 20, 50, … that is not below `x`. */
export function roundUp(x: number): number {
  if (!(x > 0) || !Number.isFinite(x)) return 1
  const power = 10 ** Math.floor(Math.log10(x))
  return [1, 2, 5, 10].map((k) => k * power).find((r) => r >= x * (1 - 1e-12)) ?? x
}

/** Smallest and largest finite value (positive only, on a log axis) of the lines; null if there is none. */
function extent(lines: readonly (Points | null)[], kind: ScaleKind): Interval | null {
  let [low, high] = [Infinity, -Infinity]
  for (const line of lines) {
    for (let i = 0; line !== null && i < line.count; i++) {
      const y = line.y(i)
      if (!Number.isFinite(y) || (kind === 'log' && y <= 0)) continue
      low = Math.min(low, y)
      high = Math.max(high, y)
    }
  }
  return low <= high ? [low, high] : null
}

/** A power of ten: values of 1 stay in sight beside a line that grows past all bounds. */
const deepest = -2

function roundDomain([low, high]: Interval, kind: ScaleKind): Interval {
  if (kind === 'log') {
    const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
    return [
      Number(`1e${Math.max(from, Math.min(to - 40, deepest))}`),
      Number(`1e${Math.min(308, Math.max(to, from + 1))}`),
    ]
  }
  const bottom = low >= 0 && low < 0.6 * high ? 0 : low
  const top = high === bottom ? bottom + (Math.abs(bottom) || 1) : high
  const [from, to] = niceLinear(bottom, top, 4)
  return [from, to]
}

/**
 * The view for some lines, starting from the one shown before, which stays if the lines still fit and fill half of it.
 * @param xMax right end, if fixed; else it grows in round leaps
 */
export function chartView(
  lines: readonly (Points | null)[],
  kind: ScaleKind,
  before: ChartView | null,
  xMax?: number,
): ChartView {
  const right = Math.max(1, ...lines.map((line) => (line && line.count > 0 ? line.x(line.count - 1) : 0)))
  const x: Interval = [0, Math.max(xMax ?? 0, xMax === undefined || right > xMax ? roundUp(right) : 0)]
  const found = extent(lines, kind)
  const y =
    found === null ? (kind === 'log' ? ([0.1, 1] as const) : ([0, 1] as const)) : roundDomain(found, kind)
  if (before === null) return { x, y }
  const view = {
    x: keeps(before.x, x) ? before.x : x,
    y: found && keepsY(before.y, y, found, kind) ? before.y : y,
  }
  return view.x === before.x && view.y === before.y ? before : view
}

const keeps = (before: Interval, now: Interval) => before[0] === now[0] && before[1] === now[1]

function keepsY(before: Interval, now: Interval, found: Interval, kind: ScaleKind): boolean {
  const fits = before[0] <= found[0] && found[1] <= before[1]
  const size = ([low, high]: Interval) => (kind === 'log' ? Math.log10(high / low) : high - low)
  return fits && (keeps(before, now) || size(now) > size(before) / 2)
}
