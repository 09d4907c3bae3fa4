import { createContext, useContext, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Frame } from '../../../worker/layout.ts'
import type { Training } from './createTraining.ts'
import type { RunState } from './runState.ts'

export const TrainingContext = createContext<Training | null>(null)

/** The run of this lab. */
export function useTraining(): Training {
  const training = useContext(TrainingContext)
  if (training === null) throw new Error('The run is read inside a <TrainingContext>')
  return training
}

export function useRunState<T>(pick: (state: RunState) => T): T {
  return useStore(useTraining().state, pick)
}

/** A plain value of the newest frame; renders again only when it changes. */
export function useFrame<T extends string | number | boolean | null>(pick: (frame: Frame | null) => T): T {
  const { frames } = useTraining()
  return useSyncExternalStore(
    (listener) => frames.subscribe(listener),
    () => pick(frames.current()),
  )
}
