import { formatNumber } from '../../../controls/format.ts'
import { PointLabels, type PointLabel } from '../../../plot/PointLabels.tsx'
import { Trail } from '../../../plot/Trail.tsx'
import { useChosen, useFrom } from '../chosen.ts'
import { placeAt, type Race, type Run } from '../race.ts'
import { useRace } from '../raceState.ts'
import { useAt, useSettings } from '../store.ts'
import { useWords } from '../words.ts'
import { useGhostName } from './ghostNames.ts'
import { labelsOfArrows, TermArrows, useTermArrows } from './TermArrows.tsx'

/** The path of each run: what is walked solid, the rest faint, its name where it stands now; under them those that are pinned. */
export function Trails() {
  const race = useRace()
  const at = useAt()
  const arrows = useTermArrows(useChosen())
  return (
    <>
      {race.ghosts.map(({ run }, i) => (
        <Trail key={`ghost ${i}`} path={run.walk.path} at={at} tone={run.tone} ghost />
      ))}
      {race.runs.map(({ id, from, walk, tone }) => (
        <Trail key={`${from} ${id}`} path={walk.path} at={at} tone={tone} />
      ))}
      <TermArrows of={arrows} />
      <PointLabels labels={[...useLabels(race, at), ...labelsOfArrows(arrows)]} />
    </>
  )
}

function useLabels({ surface, starts, runs, ghosts }: Race, at: number): PointLabel[] {
  const words = useWords()
  const ghostName = useGhostName()
  const from = useFrom()
  const untouched = useSettings((settings) => settings.start === null)
  const several = starts.length > 1
  const startName = (start: readonly [number, number], i: number) => {
    const name = several ? words.startOf(String(i + 1)) : words.start
    const place = `${name} (${start.map((v) => formatNumber(v)).join(', ')})`
    return untouched ? `${place} · ${words.dragStart}` : several && i + 1 !== from ? name : place
  }
  return [
    ...surface.minima.map((minimum, i): PointLabel => ({
      id: `minimum ${i}`,
      label: words.minimum,
      tone: 'muted',
      at: minimum,
    })),
    ...starts.map((start, i): PointLabel => ({
      id: `start ${i}`,
      label: startName(start, i),
      tone: 'muted',
      at: start,
    })),
    ...runs.filter((run) => run.from === from).map((run) => nameOf(run, run.id, at)),
    ...ghosts.map((ghost, i) => nameOf(ghost.run, ghostName(ghost), at, `ghost ${i}`)),
  ]
}

/** Before the first step the name stands where the path ends. */
function nameOf(run: Run, label: string, at: number, id = run.id): PointLabel {
  const place = placeAt(run, at === 0 ? run.last : at)
  return { id, label, tone: run.tone, at: place ? [place.x, place.y] : [NaN, NaN] }
}
