import { useStore } from 'zustand'
import { store } from './store.ts'
import { isTaken, take, type Try } from './tries.ts'

interface TriesProps<Id extends string> {
  readonly tries: readonly Try<Id>[]
  readonly words: {
    readonly label: string
    readonly names: Readonly<Record<Id, string>>
    readonly hints: Readonly<Record<Id, string>>
  }
  /** The room looks at all starts, so that of now makes no difference. */
  readonly anyStart?: boolean
}

/** Settings to try, each by a press; the one taken says what to look at. */
export function Tries<Id extends string>({ tries, words, anyStart = false }: TriesProps<Id>) {
  const taken = useStore(store, ({ settings }) => tries.find((one) => isTaken(one, settings, anyStart)))
  return (
    <div className="chips">
      <span className="label" aria-hidden="true">
        {words.label}
      </span>
      <div className="chip-row" role="group" aria-label={words.label}>
        {tries.map((one) => (
          <button
            key={one.id}
            type="button"
            className="chip"
            aria-pressed={one === taken}
            title={words.hints[one.id]}
            onClick={() => take(one)}
          >
            {words.names[one.id]}
          </button>
        ))}
      </div>
      {taken && <p className="note">{words.hints[taken.id]}</p>}
    </div>
  )
}
