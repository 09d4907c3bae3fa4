import { useEffect } from 'react'
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { raceState } from '../raceState.ts'
import { follow, store } from '../store.ts'

export const speeds = [0.5, 1, 2, 5, 20, 100, 1000] as const

/** At speed 1. */
const stepsPerSecond = 10

/** Whether the walks play, and how fast. Nothing of it is in a link. */
const playback = createStore(() => ({ playing: false, speed: 1 }))

export const usePlaying = () => useStore(playback, ({ playing }) => playing)
export const useSpeed = () => useStore(playback, ({ speed }) => speed)

const at = () => store.getState().settings.at
const end = () => raceState.getState().race?.end ?? 0

function go(step: number): void {
  follow({ at: Math.min(Math.max(0, Math.round(step)), end()) })
}

function stand(step: number): void {
  playback.setState({ playing: false })
  go(step)
}

/** What the transport bar does. All of it moves only the step shown, which undo does not count. */
export const transport = {
  play: () => playback.setState({ playing: true }),
  pause: () => playback.setState({ playing: false }),
  reset: () => stand(0),
  stepBack: () => stand(at() - 1),
  step: () => stand(at() + 1),
  toEnd: () => stand(end()),
  seek: stand,
  setSpeed: (speed: number) => playback.setState({ speed }),
}

/** Moves the step shown while the walks play. */
export function usePlayback(): void {
  const { playing, speed } = useStore(playback)
  useEffect(() => (playing ? advance(speed) : undefined), [playing, speed])
  useEffect(() => transport.pause, [])
}

/** Moves the step shown with the frames of the screen until the end. @returns a function that stops it */
function advance(speed: number): () => void {
  let before: number | null = null
  let owed = 0
  const tick = (now: number) => {
    // After a pause of the page, such as a hidden tab, it goes on from where it was.
    owed += (Math.min(now - (before ?? now), 100) / 1000) * stepsPerSecond * speed
    before = now
    const whole = Math.floor(owed)
    owed -= whole
    if (whole > 0) go(at() + whole)
    if (at() >= end()) transport.pause()
    else frame = requestAnimationFrame(tick)
  }
  let frame = requestAnimationFrame(tick)
  return () => cancelAnimationFrame(frame)
}
