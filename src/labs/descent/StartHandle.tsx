import { useMemo } from 'react'
import { formatNumber } from '../../controls/format.ts'
import { Handle } from '../../plot/Handle.tsx'
import type { Race } from './race.ts'
import { store } from './store.ts'
import { useWords } from './words.ts'

/** The start, to be dragged. */
export function StartHandle({ race: { start } }: { race: Race }) {
  const words = useWords()
  const { change } = store.getState()
  const at = useMemo(() => [start[0], start[1]] as const, [start])
  return (
    <Handle
      at={at}
      label={words.start}
      valueText={`${formatNumber(at[0])}, ${formatNumber(at[1])}`}
      onMove={(start, done) => change({ start }, done)}
      onReset={() => change({ start: null })}
    />
  )
}
