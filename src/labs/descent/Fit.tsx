import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage } from '../../controls/messages.tsx'
import { usePlot, type PlotSpace } from '../../plot/plotSpace.ts'
import type { Race, Run } from './race.ts'
import { store, useSettings } from './store.ts'
import { useWords } from './words.ts'

/** Says which paths leave the picture, and lets the reader fit the picture to them. */
export function Fit({ race }: { race: Race }) {
  const words = useWords()
  const language = useLanguage()
  const space = usePlot()
  const zoom = useSettings((settings) => settings.zoom)
  const leaving = useMemo(
    () => race.runs.map((run) => [run.id, leavesAt(run, space)] as const).filter(([, step]) => step !== null),
    [race, space],
  )
  if (space.overlay === null) return null
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const runs = list.format(leaving.map(([id, step]) => words.leavesAt(id, String(step))))
  return createPortal(
    <div className="fit">
      {zoom === 'surface' && runs !== '' && <span>{words.leaves(runs)}</span>}
      <button
        type="button"
        className="chip"
        aria-pressed={zoom === 'path'}
        onClick={() => store.getState().follow({ zoom: zoom === 'path' ? 'surface' : 'path' })}
      >
        {words.fit}
      </button>
    </div>,
    space.overlay,
  )
}

/** The first step at which a path is outside the picture, or null. */
function leavesAt({ walk: { path }, last }: Run, { x, y }: PlotSpace): number | null {
  for (let k = 0; k <= last; k++) {
    const [u, v] = [path[2 * k]!, path[2 * k + 1]!]
    if (u < x.domain[0] || u > x.domain[1] || v < y.domain[0] || v > y.domain[1]) return k
  }
  return null
}
