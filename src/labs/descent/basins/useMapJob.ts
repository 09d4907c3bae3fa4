import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { LabStatus } from '../../../controls/LabLayout.tsx'
import { useChosen } from '../chosen.ts'
import { basins } from '../jobs.ts'
import { useRace } from '../raceState.ts'
import { status } from '../status.ts'
import { useSettings } from '../store.ts'
import { basinsInput } from './mapInput.ts'
import { usePicture } from './picture.ts'

/** Maps the chosen run as long as the room is open, and the lab says what it is doing. */
export function useMapJob(): void {
  const race = useRace()
  const run = useChosen()
  const grid = useSettings((settings) => settings.grid)
  const input = useMemo(() => basinsInput(race, run, grid), [race, run, grid])
  useEffect(() => basins.follow(input), [input])
  useEffect(
    () => () => {
      basins.follow(null)
      basins.cancel()
    },
    [],
  )
  const now = useLabStatus()
  useEffect(() => status.setState(now, true), [now])
  useEffect(() => () => status.setState('idle', true), [])
}

function useLabStatus(): LabStatus {
  const now = useStore(basins.state, (state) => state.status)
  const seen = usePicture() !== null
  switch (now) {
    case 'loading':
    case 'running':
      return seen ? 'running' : 'loading'
    case 'cancelled':
      return 'idle'
    default:
      return now
  }
}
