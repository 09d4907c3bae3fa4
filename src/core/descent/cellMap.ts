import { ends } from './basinList.ts'

/** A grid of results that are painted coarse at first: a cell shows its block's result until it has its own. */
export interface CellMap {
  /** (rows, columns), the lowest row first. */
  readonly cells: Int8Array
  readonly steps: Uint32Array
  /** @param side of the block of cells that the result stands for */
  set(cell: number, side: number, end: number, steps: number): void
  /** How many cells have results of their own that are this one. */
  count(end: number): number
}

export function createCellMap(columns: number, rows: number): CellMap {
  const cells = new Int8Array(columns * rows).fill(ends.pending)
  const steps = new Uint32Array(columns * rows)
  const known = new Uint8Array(columns * rows)
  /** By end + 128. */
  const counts = new Uint32Array(256)
  return {
    cells,
    steps,
    count: (end) => counts[end + 128]!,
    set(cell, side, end, arrival) {
      known[cell] = 1
      counts[end + 128]!++
      cells[cell] = end
      steps[cell] = arrival
      const column = cell % columns
      const left = column - (column % side)
      const low = (cell - column) / columns
      const bottom = low - (low % side)
      for (let row = bottom; row < Math.min(bottom + side, rows); row++)
        for (let at = row * columns + left; at < row * columns + Math.min(left + side, columns); at++)
          if (known[at] === 0) {
            cells[at] = end
            steps[at] = arrival
          }
    },
  }
}
