import { formatNumber } from '../../../controls/format.ts'
import { useFrom } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import { removeStart } from '../starts.ts'
import { follow } from '../store.ts'
import { useWords } from '../words.ts'

/** Where the walks start, once there are several: each is chosen by its chip, and goes by its cross. */
export function StartChips() {
  const words = useWords()
  const { starts } = useRace()
  const from = useFrom()
  return (
    <div className="chips">
      <span className="label" aria-hidden="true">
        {words.starts}
      </span>
      <div className="chip-row" role="group" aria-label={words.starts}>
        {starts.map((start, i) => {
          const name = words.startOf(String(i + 1))
          return (
            <span key={i} className="start-chip">
              <button
                type="button"
                className="chip"
                aria-pressed={i + 1 === from}
                onClick={() => follow({ from: i + 1 })}
              >
                {i + 1}: ({start.map((value) => formatNumber(value, 3)).join(', ')})
              </button>
              <button
                type="button"
                className="remove"
                aria-label={words.remove(name)}
                title={words.remove(name)}
                onClick={() => removeStart(i)}
              >
                ×
              </button>
            </span>
          )
        })}
      </div>
    </div>
  )
}
