import { formatNumber } from '../../../controls/format.ts'
import { Handle } from '../../../plot/Handle.tsx'
import { useFrom } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import { moveStart, resetStart } from '../starts.ts'
import { useWords } from '../words.ts'

/** The starts, to be dragged. */
export function Starts() {
  const words = useWords()
  const { starts } = useRace()
  const from = useFrom()
  return starts.map((at, i) => (
    <Handle
      key={i}
      at={at}
      label={starts.length === 1 ? words.start : words.startOf(String(i + 1))}
      valueText={at.map((value) => formatNumber(value)).join(', ')}
      tone={starts.length > 1 && i + 1 !== from ? 'muted' : 'ink'}
      onMove={(to, done) => moveStart(i, to, done)}
      onReset={() => resetStart(i)}
    />
  ))
}
