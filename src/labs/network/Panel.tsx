import { memo, useEffect, useState } from 'react'
import { LabLayout } from '../../controls/LabLayout.tsx'
import { useShortcuts } from '../../controls/useShortcuts.ts'
import { Controls } from './controls/Controls.tsx'
import { Explanation } from './explanation/Explanation.tsx'
import { Foot } from './Foot.tsx'
import './network.css'
import { Stage } from './stage/Stage.tsx'
import { store } from './store.ts'
import { createTraining } from './training/createTraining.ts'
import { TrainingContext, useRunState, useTraining } from './training/useTraining.ts'

/** The network lab: a run in the worker for as long as the lab is open. While it trains only what shows a frame paints. */
export const Panel = memo(function Panel() {
  const [training] = useState(() => createTraining(store))
  useEffect(() => training.open(), [training])
  return (
    <TrainingContext value={training}>
      <Room />
    </TrainingContext>
  )
})

const controls = <Controls />
const stage = <Stage />
const foot = <Foot />
const explanation = <Explanation />

function Room() {
  const training = useTraining()
  const status = useRunState((state) => state.status)
  useShortcuts({
    playPause: status === 'running' ? training.pause : training.play,
    stepBack: () => training.move(-1),
    step: () => training.move(1),
    first: () => training.goTo(0),
    last: training.toEnd,
    reset: training.reset,
  })
  return (
    <LabLayout
      lab="network"
      status={status}
      controls={controls}
      stage={stage}
      foot={foot}
      explanation={explanation}
    />
  )
}
