import { useRace } from './raceState.ts'
import type { Race, Run } from './race.ts'
import { useSettings } from './store.ts'

/** The start whose walks are read off, from 1: the last one where there are fewer. */
export const fromOf = ({ starts }: Race, from: number): number => Math.min(from, starts.length)

/** The runs from one start. */
export const runsFrom = ({ runs }: Race, from: number): readonly Run[] =>
  runs.filter((run) => run.from === from)

/** The start whose walks are read off now, from 1. */
export function useFrom(): number {
  return fromOf(
    useRace(),
    useSettings(({ from }) => from),
  )
}

/** The run whose step is explained: the first where the one asked for is not in the race. */
export function chosenOf(race: Race, wanted: string | null, from: number): Run {
  const runs = runsFrom(race, fromOf(race, from))
  return runs.find(({ id }) => id === wanted) ?? runs[0]!
}

export function useChosen(): Run {
  const wanted = useSettings(({ run }) => run)
  return chosenOf(useRace(), wanted, useFrom())
}
