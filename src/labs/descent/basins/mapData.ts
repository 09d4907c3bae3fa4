import type { FigureData } from '../../../plot/figure/data.ts'
import { numberOf, otherOf } from './facts.ts'
import { startOf } from './mapInput.ts'
import type { Picture } from './picture.ts'

/** Every start of the map: where it is, where its walk ends, and in how many steps. */
export function mapData(picture: Picture | null): FigureData {
  return {
    columns: ['x', 'y', 'ends in', 'x there', 'y there', 'steps'],
    rows: picture ? rowsOf(picture) : [],
  }
}

const names = {
  notArrived: 'not arrived',
  diverged: 'diverged',
  flat: 'plain',
  other: 'another basin',
} as const

function* rowsOf({ input, map: { cells, steps, basins } }: Picture) {
  for (let cell = 0; cell < cells.length; cell++) {
    const start = startOf(input, cell).map((value) => Number(value.toPrecision(12))) as [number, number]
    const end = cells[cell]!
    const basin = basins[end]
    const other = otherOf(end)
    if (basin) yield [...start, numberOf(basin), basin.x, basin.y, steps[cell]!]
    else if (other) yield [...start, names[other], '', '', other === 'diverged' ? steps[cell]! : '']
  }
}
