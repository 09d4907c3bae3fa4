import type { FigureData } from '../../../plot/figure/data.ts'
import type { Race } from '../race.ts'

/** Every point of every path: which start, which optimizer, which step, and where. */
export function pathsData({ runs }: Race): FigureData {
  return { columns: ['start', 'optimizer', 'step', 'x', 'y', 'f'], rows: rowsOf(runs) }
}

function* rowsOf(runs: Race['runs']) {
  for (const { from, id, walk } of runs)
    for (let k = 0; k < walk.f.length; k++)
      yield [from, id, k, walk.path[2 * k]!, walk.path[2 * k + 1]!, walk.f[k]!]
}
