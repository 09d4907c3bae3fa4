import { useMemo } from 'react'
import { useLanguage } from '../../../controls/messages.tsx'
import { Segmented } from '../../../controls/Segmented.tsx'
import type { PlotSpace } from '../../../plot/plotSpace.ts'
import type { Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { addStart, hasRoom } from '../starts.ts'
import { follow, useSettings } from '../store.ts'
import { useWords } from '../words.ts'

/** Over the picture: how it is looked at, what it frames, whether it has arrows, and one more start. */
export function StageTools({ space }: { readonly space?: PlotSpace }) {
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
      {space && zoom === 'surface' && <Leaving space={space} />}
    </div>
  )
}

function useTools() {
  const look = useSettings((settings) => settings.look)
  const zoom = useSettings((settings) => settings.zoom)
  const arrows = useSettings((settings) => settings.arrows)
  return { look, zoom, arrows }
}

/** Which paths leave the picture. */
function Leaving({ space }: { readonly space: PlotSpace }) {
  const words = useWords()
  const language = useLanguage()
  const race = useRace()
  const leaving = useMemo(() => {
    const found = race.runs.map((run) => [run.id, leavesAt(run, space)] as const)
    return found.filter(([id, step], i) => step !== null && found.findIndex(([one]) => one === id) === i)
  }, [race, space])
  if (leaving.length === 0) return null
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const runs = list.format(leaving.map(([id, step]) => words.leavesAt(id, String(step))))
  return <span className="leaving">{words.leaves(runs)}</span>
}

/** The first step at which a path is outside the picture, or null. */
function leavesAt({ walk: { path }, last }: Run, { x, y }: PlotSpace): number | null {
  for (let k = 0; k <= last; k++) {
    const [u, v] = [path[2 * k]!, path[2 * k + 1]!]
    if (u < x.domain[0] || u > x.domain[1] || v < y.domain[0] || v > y.domain[1]) return k
  }
  return null
}
