import type { ReactNode } from 'react'
import { useMessages } from './messages.tsx'

export type LabStatus = 'idle' | 'loading' | 'running' | 'paused' | 'done' | 'diverged' | 'failed'

export interface LabLayoutProps {
  /** The lab's id, e.g. `descent`. */
  readonly lab: string
  readonly status: LabStatus
  /** Above the stage: the rooms of the lab, if it has several. */
  readonly rooms?: ReactNode
  readonly controls: ReactNode
  /** Frames take the room that is left; a LineChart keeps its height. */
  readonly stage: ReactNode
  /** Under the stage: the transport bar. */
  readonly foot?: ReactNode
  readonly explanation: ReactNode
}

/** A lab's room: controls, stage and explanation side by side where it is wide; stage first on a phone. */
export function LabLayout({ lab, status, rooms, controls, stage, foot, explanation }: LabLayoutProps) {
  const words = useMessages().controls.layout
  return (
    <main className="lab" id="main" data-lab={lab} data-status={status}>
      {rooms}
      <section className="lab-stage" aria-label={words.stage}>
        {stage}
      </section>
      {foot && <div className="lab-foot">{foot}</div>}
      <section className="lab-controls" aria-label={words.controls}>
        {controls}
      </section>
      <section className="lab-explanation" aria-label={words.explanation}>
        {explanation}
      </section>
    </main>
  )
}
