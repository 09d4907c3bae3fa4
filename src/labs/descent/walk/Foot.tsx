import { useEffect } from 'react'
import { useStore } from 'zustand'
import { TransportBar } from '../../../controls/TransportBar.tsx'
import { useShortcuts } from '../../../controls/useShortcuts.ts'
import { longWalks } from '../jobs.ts'
import { statusOf } from '../race.ts'
import { useRace } from '../raceState.ts'
import { status } from '../status.ts'
import { useAt } from '../store.ts'
import { speeds, transport, usePlayback, usePlaying, useSpeed } from './playback.ts'

/** The transport bar of the lab, its keys, and what the lab says it is doing. */
export function Foot() {
  const race = useRace()
  const at = useAt()
  const playing = usePlaying()
  usePlayback()
  useShortcuts({
    playPause: playing ? transport.pause : transport.play,
    stepBack: transport.stepBack,
    step: transport.step,
    first: transport.reset,
    last: transport.toEnd,
    reset: transport.reset,
  })
  const stopped = useStore(longWalks.state, (state) => state.status === 'cancelled')
  const now = statusOf(race, at, playing, stopped)
  useEffect(() => status.setState(now, true), [now])
  useEffect(() => () => status.setState('idle', true), [])
  return (
    <TransportBar
      playing={playing}
      step={at}
      last={race.steps}
      stuck={at >= race.end}
      speed={useSpeed()}
      speeds={speeds}
      onReset={transport.reset}
      onStepBack={transport.stepBack}
      onPlay={transport.play}
      onPause={transport.pause}
      onStep={transport.step}
      onEnd={transport.toEnd}
      onSeek={transport.seek}
      onSpeed={transport.setSpeed}
    />
  )
}
