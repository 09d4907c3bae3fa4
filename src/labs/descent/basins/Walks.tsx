import { PointLabels, type PointLabel } from '../../../plot/PointLabels.tsx'
import { Trail } from '../../../plot/Trail.tsx'
import { useChosen } from '../chosen.ts'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { useWords } from '../words.ts'
import { useNumbers } from './BasinMarks.tsx'
import { useBasinsWords } from './words.ts'

/** The walks of the mapped optimizer from the starts of now, to their ends. */
export function Walks() {
  const { runs } = useRace()
  const { id } = useChosen()
  return (
    <>
      {runs
        .filter((run) => run.id === id)
        .map(({ from, walk, last }) => (
          <Trail key={from} path={walk.path} at={last} tone="ink" />
        ))}
      <PointLabels labels={[...useNumbers(), ...useLabels()]} />
    </>
  )
}

/** Of the walk that is read off: its two ends. */
function useLabels(): readonly PointLabel[] {
  const words = useWords()
  const { end } = useBasinsWords()
  const { start, from, walk, last, whole } = useChosen()
  const several = useRace().starts.length > 1
  const untouched = useSettings((settings) => settings.start === null)
  const name = several ? words.startOf(String(from)) : words.start
  return [
    { id: 'start', label: untouched ? `${name}: ${words.dragStart}` : name, tone: 'ink', at: start },
    ...(whole && last > 0
      ? [
          {
            id: 'end',
            label: end,
            tone: 'ink',
            at: [walk.path[2 * last]!, walk.path[2 * last + 1]!],
          } as const,
        ]
      : []),
  ]
}
