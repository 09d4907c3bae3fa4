import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { LatestJob } from '../../state/latestJob.ts'
import type { InputOf, Kind } from '../../worker/jobs/kinds.ts'
import { status } from './status.ts'

/**
 * Computes `input` for as long as a room is open, and the lab says what it is doing.
 * @param seen whether there is something to look at meanwhile
 */
export function useJob<K extends Kind>(job: LatestJob<K>, input: InputOf<K>, seen: boolean): void {
  useEffect(() => job.follow(input), [job, input])
  useEffect(
    () => () => {
      job.follow(null)
      job.cancel()
    },
    [job],
  )
  const now = useStore(job.state, (state) => state.status)
  const busy = now === 'loading' || now === 'running'
  const said = busy ? (seen ? 'running' : 'loading') : now === 'cancelled' ? 'idle' : now
  useEffect(() => status.setState(said, true), [said])
  useEffect(() => () => status.setState('idle', true), [])
}
