import { TransportBar } from '../../controls/TransportBar.tsx'
import { speedFor } from './training/createTraining.ts'
import { lastStep } from './edits.ts'
import { useSettings } from './store.ts'
import { useFrame, useRunState, useTraining } from './training/useTraining.ts'

const speeds = [0.02, 0.1, 0.5, 1, 5, Infinity]

/** The transport bar, by iteration and by epoch. */
export function Foot() {
  const training = useTraining()
  const status = useRunState((state) => state.status)
  const chosen = useRunState((state) => state.speed)
  const suited = useSettings((settings) => speedFor(settings.data))
  const last = useSettings(lastStep)
  const at = useSettings((settings) => settings.at)
  const step = useFrame((frame) => frame?.step ?? null) ?? at
  const epochSteps = useFrame((frame) => frame?.epochSteps ?? 1)
  return (
    <TransportBar
      playing={status === 'running'}
      step={step}
      last={last}
      stuck={status === 'diverged' || status === 'failed'}
      speed={chosen ?? suited}
      speeds={speeds}
      onReset={training.reset}
      onStepBack={() => training.move(-1)}
      onStep={() => training.move(1)}
      onEpochBack={() => training.goTo((Math.ceil(step / epochSteps) - 1) * epochSteps)}
      onEpoch={() => training.goTo((Math.floor(step / epochSteps) + 1) * epochSteps)}
      onPlay={training.play}
      onPause={training.pause}
      onEnd={training.toEnd}
      onSeek={training.goTo}
      onSpeed={training.setSpeed}
    />
  )
}
