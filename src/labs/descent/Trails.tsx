import { formatNumber } from '../../controls/format.ts'
import { PointLabels, type PointLabel } from '../../plot/PointLabels.tsx'
import { Trail } from '../../plot/Trail.tsx'
import { placeAt, type Race, type Run } from './race.ts'
import { useAt, useSettings } from './store.ts'
import { useWords } from './words.ts'

/** The path of each run: what is walked solid, the rest faint, its name where it stands now. */
export function Trails({ race }: { race: Race }) {
  const at = useAt()
  return (
    <>
      {race.runs.map(({ id, walk, tone }) => (
        <Trail key={id} path={walk.path} at={at} tone={tone} />
      ))}
      <PointLabels labels={useLabels(race, at)} />
    </>
  )
}

function useLabels({ surface, start, runs }: Race, at: number): PointLabel[] {
  const words = useWords()
  const untouched = useSettings((settings) => settings.start === null)
  const place = `${words.start} (${start.map((v) => formatNumber(v)).join(', ')})`
  return [
    ...surface.minima.map((minimum, i): PointLabel => ({
      id: `minimum ${i}`,
      label: words.minimum,
      tone: 'muted',
      at: minimum,
    })),
    { id: 'start', label: untouched ? `${place} · ${words.dragStart}` : place, tone: 'muted', at: start },
    ...runs.map((run) => nameOf(run, at)),
  ]
}

/** Before the first step the name stands where the path ends. */
function nameOf(run: Run, at: number): PointLabel {
  const place = placeAt(run, at === 0 ? run.last : at)
  return { id: run.id, label: run.id, tone: run.tone, at: place ? [place.x, place.y] : [NaN, NaN] }
}
