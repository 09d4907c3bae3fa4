import { TransportBar } from '../../controls/TransportBar.tsx'
import type { Race } from './race.ts'
import { useAt } from './store.ts'
import { speeds, type Playback } from './usePlayback.ts'

/** The transport bar of the lab. */
export function Foot({ race, playback }: { race: Race; playback: Playback }) {
  const at = useAt()
  return (
    <TransportBar
      playing={playback.playing}
      step={at}
      last={race.steps}
      stuck={at >= race.end}
      speed={playback.speed}
      speeds={speeds}
      onReset={playback.reset}
      onStepBack={playback.stepBack}
      onPlay={playback.play}
      onPause={playback.pause}
      onStep={playback.step}
      onEnd={playback.toEnd}
      onSeek={playback.seek}
      onSpeed={playback.setSpeed}
    />
  )
}
