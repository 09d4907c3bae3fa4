import { useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import type { HandleSpec } from '../../../plot/relief/ReliefHandle.tsx'
import type { TrailSpec } from '../../../plot/relief/trails.ts'
import { Relief } from '../../../plot/relief/Relief.tsx'
import { useChosen, useFrom } from '../chosen.ts'
import { explained, placeAt, type Race } from '../race.ts'
import { useRace } from '../raceState.ts'
import { moveStart, resetStart } from '../starts.ts'
import { useAt, useSettings } from '../store.ts'
import { useSurfaceName, useWords } from '../words.ts'
import { useGhostName } from './ghostNames.ts'
import { labelOf, toneOfTerm } from './TermArrows.tsx'
import { termArrows } from './terms.ts'
import { useHome } from './useHome.ts'
import { useReading } from './useReading.ts'
import { useReliefWords } from './reliefWords.ts'

/** The surface in three dimensions, with the same paths, handles and arrows as the map. */
export function ReliefStage() {
  const words = useWords()
  const race = useRace()
  const { surface } = race
  const name = useSurfaceName()(surface)
  const [x, y] = useHome()
  const read = useReading(surface)
  const marks = useMemo(() => surface.minima.map((at) => ({ at, label: words.minimum })), [surface, words])
  return (
    <div className="relief-stage">
      <Relief
        f={surface.value}
        read={read}
        x={x}
        y={y}
        label={words.plot(name)}
        trails={useTrails(race)}
        marks={marks}
        handles={useHandles(race)}
        arrows={useArrows()}
        words={useReliefWords()}
      />
    </div>
  )
}

function useTrails({ runs, ghosts, starts }: Race): readonly TrailSpec[] {
  const at = useAt()
  const from = useFrom()
  const ghostName = useGhostName()
  return useMemo(() => {
    const racing = runs.map((run): TrailSpec => ({
      id: `${run.from} ${run.id}`,
      path: run.walk.path,
      tone: run.tone,
      label: starts.length > 1 && run.from !== from ? '' : run.id,
      at,
    }))
    const earlier = ghosts.map((ghost, i): TrailSpec => ({
      id: `ghost ${i}`,
      path: ghost.run.walk.path,
      tone: ghost.run.tone,
      label: ghostName(ghost),
      at,
      ghost: true,
    }))
    return [...earlier, ...racing]
  }, [runs, ghosts, starts, from, at, ghostName])
}

function useHandles({ starts }: Race): readonly HandleSpec[] {
  const words = useWords()
  return useMemo(
    () =>
      starts.map((at, i) => ({
        id: String(i),
        at,
        label: starts.length === 1 ? words.start : words.startOf(String(i + 1)),
        valueText: at.map((value) => formatNumber(value)).join(', '),
        onMove: (to, done) => moveStart(i, to, done),
        onReset: () => resetStart(i),
      })),
    [starts, words],
  )
}

/** The terms of the next step, as long as they are. */
function useArrows() {
  const run = useChosen()
  const at = useAt()
  const wanted = useSettings(({ arrows }) => arrows === 'on')
  return useMemo(() => {
    const place = placeAt(run, at)
    const step = wanted ? explained(run, at + 1) : null
    if (place === null || step === null) return []
    return termArrows(run.optimizer, step).map(({ term, by }) => ({
      from: [place.x, place.y] as const,
      to: [place.x + by[0], place.y + by[1]] as const,
      tone: toneOfTerm(term, run.tone),
      label: labelOf(term),
    }))
  }, [run, at, wanted])
}
