import { useEffect, useMemo, useState } from 'react'
import { store } from './store.ts'

export const speeds = [0.5, 1, 2, 5, 20, 100] as const

/** At speed 1. */
const stepsPerSecond = 10

/** What the transport bar does. All of it moves only the step shown, which undo does not count. */
export interface Playback {
  readonly playing: boolean
  readonly speed: number
  setSpeed(speed: number): void
  play(): void
  pause(): void
  reset(): void
  stepBack(): void
  step(): void
  toEnd(): void
  seek(step: number): void
}

const at = () => store.getState().settings.at

function go(step: number, end: number): void {
  store.getState().follow({ at: Math.min(Math.max(0, Math.round(step)), end) })
}

/** @param end the step after which no run goes on */
export function usePlayback(end: number): Playback {
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState(1)
  useEffect(() => (playing ? advance(speed, end, () => setPlaying(false)) : undefined), [playing, speed, end])
  const acts = useMemo(() => {
    const stand = (step: number) => {
      setPlaying(false)
      go(step, end)
    }
    return {
      setSpeed,
      play: () => setPlaying(true),
      pause: () => setPlaying(false),
      reset: () => stand(0),
      stepBack: () => stand(at() - 1),
      step: () => stand(at() + 1),
      toEnd: () => stand(end),
      seek: stand,
    }
  }, [end])
  return { playing, speed, ...acts }
}

/** Moves the step shown with the frames of the screen until the end. @returns a function that stops it */
function advance(speed: number, end: number, onEnd: () => void): () => void {
  let before: number | null = null
  let owed = 0
  const tick = (now: number) => {
    // After a pause of the page, such as a hidden tab, it goes on from where it was.
    owed += (Math.min(now - (before ?? now), 100) / 1000) * stepsPerSecond * speed
    before = now
    const whole = Math.floor(owed)
    owed -= whole
    if (whole > 0) go(at() + whole, end)
    if (at() >= end) onEnd()
    else frame = requestAnimationFrame(tick)
  }
  let frame = requestAnimationFrame(tick)
  return () => cancelAnimationFrame(frame)
}
