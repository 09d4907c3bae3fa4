import { hypotenuse } from './hypotenuse.ts'

export type Interval = readonly [low: number, high: number]

/** Starts of walks: the centres of columns × rows cells of a box. */
export interface StartGrid {
  readonly box: readonly [x: Interval, y: Interval]
  readonly columns: number
  readonly rows: number
}

const mostCells = 1000

/** @throws RangeError for an empty or infinite box, or a side of other than 1 to 1000 cells */
export function checkGrid({ box, columns, rows }: StartGrid): void {
  const isSide = (cells: number) => Number.isInteger(cells) && cells >= 1 && cells <= mostCells
  const isSpan = ([low, high]: Interval) => low < high && high - low < Infinity
  if (!isSide(columns) || !isSide(rows)) throw new RangeError(`A grid has no ${columns} × ${rows} cells`)
  if (!isSpan(box[0]) || !isSpan(box[1])) throw new RangeError('A grid needs a box')
}

/** The centres of some cells (row · columns + column, the lowest row first): x₀ y₀ x₁ y₁ … */
export function startsOf({ box: [x, y], columns, rows }: StartGrid, cells: Uint32Array): Float64Array {
  const starts = new Float64Array(2 * cells.length)
  cells.forEach((cell, i) => {
    const column = cell % columns
    const row = (cell - column) / columns
    starts[2 * i] = x[0] + ((column + 0.5) / columns) * (x[1] - x[0])
    starts[2 * i + 1] = y[0] + ((row + 0.5) / rows) * (y[1] - y[0])
  })
  return starts
}

/** The coordinate beyond which a walk has diverged: a million away from the box, or a thousand of its diagonals. */
export function farFrom(grid: StartGrid): number {
  const [x, y] = grid.box
  return Math.max(...x.map(Math.abs), ...y.map(Math.abs)) + Math.max(1e6, 1000 * diagonalOf(grid))
}

/** Of the box. */
export const diagonalOf = ({ box: [x, y] }: StartGrid): number => hypotenuse(x[1] - x[0], y[1] - y[0])
