import type { BasinsInput } from '../../../core/descent/basins.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import type { Race, Run } from '../race.ts'

/** The map of a run: a walk of the same kind from every start on a grid over the surface's usual picture. */
export const basinsInput = ({ surface, steps }: Race, run: Run, columns: number): BasinsInput => ({
  box: surface.domain,
  columns,
  rows: rowsOf(surface, columns),
  walk: run.order.spec,
  steps,
})

/** As many as make the cells about square. */
const rowsOf = ({ domain: [x, y] }: AnySurface, columns: number): number =>
  Math.max(1, Math.round((columns * (y[1] - y[0])) / (x[1] - x[0])))

/** Of a cell of the grid. */
export function startOf(
  { box: [x, y], columns, rows }: BasinsInput,
  cell: number,
): readonly [number, number] {
  const column = cell % columns
  const row = (cell - column) / columns
  return [x[0] + ((column + 0.5) / columns) * (x[1] - x[0]), y[0] + ((row + 0.5) / rows) * (y[1] - y[0])]
}

/** The cell around a place; null outside the grid. */
export function cellAt({ box: [x, y], columns, rows }: BasinsInput, u: number, v: number): number | null {
  const column = Math.floor((columns * (u - x[0])) / (x[1] - x[0]))
  const row = Math.floor((rows * (v - y[0])) / (y[1] - y[0]))
  return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : null
}
