import { strokeOf } from '../../../plot/tone.ts'
import { useRace } from '../raceState.ts'
import { change, store } from '../store.ts'
import { useGhostName } from '../walk/ghostNames.ts'
import { useWords } from '../words.ts'

/** The earlier runs that stay in sight. */
export function Pins() {
  const words = useWords()
  const { ghosts } = useRace()
  const name = useGhostName()
  return (
    <div className="pins" role="group" aria-label={words.pins.label}>
      <span className="label" aria-hidden="true">
        {words.pins.label}
      </span>
      {ghosts.map((ghost, i) => (
        <div key={i} className="pin">
          <span className="dot" style={{ color: strokeOf(ghost.run.tone) }} aria-hidden="true" />
          <span>{name(ghost)}</span>
          <button
            type="button"
            className="remove"
            aria-label={words.remove(name(ghost))}
            title={words.remove(name(ghost))}
            onClick={() => change({ pins: store.getState().settings.pins.filter((_, k) => k !== i) })}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  )
}
