import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Outcome } from './outcome.ts'

export interface Place {
  readonly row: number
  readonly column: number
}

/** The cell whose arithmetic is written out: the last one that was pointed at or had the focus. */
const picked = createStore<{ readonly place: Place | null }>()(() => ({ place: null }))

export const pick = (place: Place) => picked.setState({ place })

/** The cell picked, inside the table of now; before any was, the right class of the first row. */
export function usePicked({
  table,
  targets,
  classes,
}: Pick<Outcome, 'table' | 'targets' | 'classes'>): Place {
  const { row, column } = useStore(picked).place ?? { row: 0, column: targets[0]! }
  return { row: Math.min(row, table.length - 1), column: Math.min(column, classes - 1) }
}
