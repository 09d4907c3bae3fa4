import { useMemo } from 'react'
import { useChosen } from '../chosen.ts'
import { basins } from '../jobs.ts'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { useJob } from '../useJob.ts'
import { basinsInput } from './mapInput.ts'
import { usePicture } from './picture.ts'

/** Maps the chosen run as long as the room is open. */
export function useMapJob(): void {
  const race = useRace()
  const run = useChosen()
  const grid = useSettings((settings) => settings.grid)
  const input = useMemo(() => basinsInput(race, run, grid), [race, run, grid])
  useJob(basins, input, usePicture() !== null)
}
