import { useMemo } from 'react'
import { limits } from '../../../experiment/limits.ts'
import { useFrom } from '../chosen.ts'
import { rateSweeps } from '../jobs.ts'
import { useRace } from '../raceState.ts'
import { useJob } from '../useJob.ts'
import { usePicture } from './picture.ts'
import { sweepsInput } from './sweepsInput.ts'

/** Twelve decades: from the book's 1e-10, which goes nowhere, to where nearly everything diverges. */
const reach = { from: limits.learningRate.min, to: limits.learningRate.max, perDecade: 20 }

/** Sweeps the learning rates of the race as long as the room is open. */
export function useSweepJob(): void {
  const race = useRace()
  const from = useFrom()
  const input = useMemo(() => sweepsInput(race, from, reach), [race, from])
  useJob(rateSweeps, input, usePicture() !== null)
}
