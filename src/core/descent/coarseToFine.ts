/** Some cells of a grid, each of which stands for the block it lies in until the others of the block are known. */
export interface Level {
  /** Of a block, in cells; it begins at multiples of that. */
  readonly side: number
  /** row · columns + column */
  readonly cells: Uint32Array
}

const sides = [8, 4, 2, 1] as const

/** The cells of a grid, each once: the middles of all blocks of 8 × 8 cells, then of 4 × 4, of 2 × 2, and the rest. */
export function coarseToFine(columns: number, rows: number): readonly Level[] {
  const taken = new Uint8Array(columns * rows)
  return sides.map((side) => {
    const cells: number[] = []
    for (let row = 0; row < rows; row += side)
      for (let column = 0; column < columns; column += side) {
        const cell = middle(row, side, rows) * columns + middle(column, side, columns)
        if (taken[cell] === 0) cells.push(cell)
        taken[cell] = 1
      }
    return { side, cells: Uint32Array.from(cells) }
  })
}

/** Of the block that begins at `from`, within the grid. */
const middle = (from: number, side: number, size: number) => Math.min(from + (side >> 1), size - 1)
