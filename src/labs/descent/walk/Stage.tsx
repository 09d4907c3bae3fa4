import { lazy, Suspense } from 'react'
import { useMessages } from '../../../controls/messages.tsx'
import { useSettings } from '../store.ts'
import { Trouble } from '../Trouble.tsx'
import { Charts } from './Charts.tsx'
import { MapStage } from './MapStage.tsx'
import { Result } from './Result.tsx'
import { StageTools } from './StageTools.tsx'

/** three.js comes with it. */
const ReliefStage = lazy(async () => ({ default: (await import('./ReliefStage.tsx')).ReliefStage }))

/** The surface with the paths down it, and a number of theirs at every step. */
export function Stage() {
  const { frame } = useMessages()
  const look = useSettings((settings) => settings.look)
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
      <Result />
      <Charts />
    </>
  )
}
