import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { LabStatus } from '../../../controls/LabLayout.tsx'
import { limits } from '../../../experiment/limits.ts'
import { useFrom } from '../chosen.ts'
import { rateSweeps } from '../jobs.ts'
import { useRace } from '../raceState.ts'
import { status } from '../status.ts'
import { usePicture } from './picture.ts'
import { sweepsInput } from './sweepsInput.ts'

/** Twelve decades: from the book's 1e-10, which goes nowhere, to where nearly everything diverges. */
const reach = { from: limits.learningRate.min, to: limits.learningRate.max, perDecade: 20 }

/** Sweeps the learning rates of the race as long as the room is open, and the lab says what it is doing. */
export function useSweepJob(): void {
  const race = useRace()
  const from = useFrom()
  const input = useMemo(() => sweepsInput(race, from, reach), [race, from])
  useEffect(() => rateSweeps.follow(input), [input])
  useEffect(
    () => () => {
      rateSweeps.follow(null)
      rateSweeps.cancel()
    },
    [],
  )
  const now = useLabStatus()
  useEffect(() => status.setState(now, true), [now])
  useEffect(() => () => status.setState('idle', true), [])
}

function useLabStatus(): LabStatus {
  const now = useStore(rateSweeps.state, (state) => state.status)
  const seen = usePicture() !== null
  if (now === 'loading' || now === 'running') return seen ? 'running' : 'loading'
  return now === 'cancelled' ? 'idle' : now
}
