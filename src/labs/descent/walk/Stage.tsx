import { lazy, Suspense } from 'react'
import { useMessages } from '../../../controls/messages.tsx'
import { useRace } from '../raceState.ts'
import { useSettings } from '../store.ts'
import { Trouble } from '../Trouble.tsx'
import { Charts } from './Charts.tsx'
import { MapStage } from './MapStage.tsx'
import { Result } from './Result.tsx'
import { StageTools } from './StageTools.tsx'

/** three.js comes with it. */
const ReliefStage = lazy(async () => ({ default: (await import('./ReliefStage.tsx')).ReliefStage }))

const LongWalks = lazy(async () => ({ default: (await import('./LongWalks.tsx')).LongWalks }))

/** The surface with the paths down it, and a number of theirs at every step. */
export function Stage() {
  const { frame } = useMessages()
  const look = useSettings((settings) => settings.look)
  const { whole } = useRace()
  return (
    <>
      <Trouble />
      <StageTools />
      {look === 'map' ? (
        <MapStage />
      ) : (
        <Suspense fallback={<p className="room-note plot">{frame.loading}</p>}>
          <ReliefStage />
        </Suspense>
      )}
      {!whole && (
        <Suspense>
          <LongWalks />
        </Suspense>
      )}
      <Result />
      <Charts />
    </>
  )
}
