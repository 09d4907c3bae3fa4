import type { Scale } from './scale.ts'

/** A line's points wherever they lie, without copying them. */
export interface Points {
  readonly count: number
  x(i: number): number
  y(i: number): number
}

/** Points in the rows of a flat array, e.g. `rows(frame.curve, 5, 0, 1)` for (step, loss, …). */
export function rows(data: ArrayLike<number>, stride: number, xColumn = 0, yColumn = 1): Points {
  return {
    count: Math.floor(data.length / stride),
    x: (i) => data[i * stride + xColumn]!,
    y: (i) => data[i * stride + yColumn]!,
  }
}

/** Points of two lists of equal length. */
export function lists(xs: ArrayLike<number>, ys: ArrayLike<number>): Points {
  return { count: Math.min(xs.length, ys.length), x: (i) => xs[i]!, y: (i) => ys[i]! }
}

/** Values at 0, 1, 2, … */
export function listed(ys: ArrayLike<number>): Points {
  return { count: ys.length, x: (i) => i, y: (i) => ys[i]! }
}

/** The index of the point whose x is nearest; x never decreases. −1 if there are none. */
export function nearest(points: Points, x: number): number {
  let [low, high] = [0, points.count - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (points.x(middle) < x) low = middle + 1
    else high = middle
  }
  if (low > 0 && Math.abs(points.x(low - 1) - x) <= Math.abs(points.x(low) - x)) return low - 1
  return Math.min(low, points.count - 1)
}

/** The last point with finite values, or −1. */
export function lastFinite(points: Points): number {
  let i = points.count - 1
  while (i >= 0 && !(Number.isFinite(points.x(i)) && Number.isFinite(points.y(i)))) i--
  return i
}

/**
 * SVG path of a line with non-decreasing x. Of the points in one pixel column only the first, lowest, highest and last are
 * kept, so a long run costs no more than the picture is wide. Breaks where a value is not finite.
 */
export function linePath(points: Points, x: Scale, y: Scale): string {
  let path = ''
  let pen = 'M'
  let column: Column | null = null
  const edge = (v: number) => Math.min(Math.max(v, -1e4), 1e4)
  const flush = () => {
    if (column === null) return
    for (const v of column.inOrder()) {
      path += `${pen}${column.u.toFixed(1)},${v.toFixed(1)}`
      pen = 'L'
    }
    column = null
  }
  for (let i = 0; i < points.count; i++) {
    const [u, v] = [x(points.x(i)), y(points.y(i))]
    if (!Number.isFinite(u) || Number.isNaN(v) || !Number.isFinite(points.y(i))) {
      flush()
      pen = 'M'
    } else if (column !== null && Math.abs(u - column.u) < 0.5) column.add(edge(v))
    else {
      flush()
      column = new Column(u, edge(v))
    }
  }
  flush()
  return path
}

class Column {
  private low: number
  private high: number
  private last: number
  private lowFirst = true
  private count = 1

  constructor(
    readonly u: number,
    private readonly first: number,
  ) {
    this.low = this.high = this.last = first
  }

  add(v: number): void {
    if (v < this.low) {
      this.low = v
      this.lowFirst = false
    }
    if (v > this.high) {
      this.high = v
      this.lowFirst = true
    }
    this.last = v
    this.count++
  }

  inOrder(): number[] {
    if (this.count === 1) return [this.first]
    const ends = this.lowFirst ? [this.low, this.high] : [this.high, this.low]
    return [this.first, ...ends, this.last].filter((v, i, all) => i === 0 || v !== all[i - 1])
  }
}
