import { Segmented } from '../../../controls/Segmented.tsx'
import { useRace } from '../raceState.ts'
import { addStart, hasRoom } from '../starts.ts'
import { follow, useSettings } from '../store.ts'
import { useWords } from '../words.ts'

/** Above the picture: how it is looked at, what it frames, whether it has arrows, and one more start. */
export function StageTools() {
  const words = useWords()
  const { starts } = useRace()
  const { look, zoom, arrows } = useTools()
  return (
    <div className="stage-tools">
      <Segmented
        label={words.look.label}
        hideLabel
        value={look}
        options={[
          { id: 'map', label: words.look.map },
          { id: 'relief', label: words.look.relief },
        ]}
        onChange={(to) => follow({ look: to })}
      />
      <button
        type="button"
        className="chip"
        aria-pressed={zoom === 'path'}
        onClick={() => follow({ zoom: zoom === 'path' ? 'surface' : 'path' })}
      >
        {words.fit}
      </button>
      <button
        type="button"
        className="chip"
        aria-pressed={arrows === 'on'}
        title={words.arrowsHint}
        onClick={() => follow({ arrows: arrows === 'on' ? 'off' : 'on' })}
      >
        {words.arrows}
      </button>
      <button type="button" className="chip" aria-disabled={!hasRoom(starts) || undefined} onClick={addStart}>
        {words.addStart}
      </button>
    </div>
  )
}

function useTools() {
  const look = useSettings((settings) => settings.look)
  const zoom = useSettings((settings) => settings.zoom)
  const arrows = useSettings((settings) => settings.arrows)
  return { look, zoom, arrows }
}
