import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage } from '../../../controls/messages.tsx'
import { usePlot, type PlotSpace } from '../../../plot/plotSpace.ts'
import type { Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { useWords } from '../words.ts'

/** Which paths leave the picture. */
export function Leaving() {
  const space = usePlot()
  const zoom = useSettings((settings) => settings.zoom)
  const words = useWords()
  const language = useLanguage()
  const race = useRace()
  const leaving = useMemo(() => {
    const found = race.runs.map((run) => [run.id, leavesAt(run, space)] as const)
    return found.filter(([id, step], i) => step !== null && found.findIndex(([one]) => one === id) === i)
  }, [race, space])
  if (space.overlay === null || zoom === 'path' || leaving.length === 0) return null
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const runs = list.format(leaving.map(([id, step]) => words.leavesAt(id, String(step))))
  return createPortal(<p className="leaving">{words.leaves(runs)}</p>, space.overlay)
}

/** The first step at which a path is outside the picture, or null. */
function leavesAt({ walk: { path }, last }: Run, { x, y }: PlotSpace): number | null {
  for (let k = 0; k <= last; k++) {
    const [u, v] = [path[2 * k]!, path[2 * k + 1]!]
    if (u < x.domain[0] || u > x.domain[1] || v < y.domain[0] || v > y.domain[1]) return k
  }
  return null
}
