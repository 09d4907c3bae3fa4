import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { store } from '../store.ts'
import { outcomeOf, type BenchSettings, type Outcome } from './outcome.ts'

/** What the bench's numbers follow from. */
export function useBenchSettings(): BenchSettings {
  return useStore(
    store,
    useShallow(({ settings: { table, targets, from, format, reduce, delta } }) => ({
      table,
      targets,
      from,
      format,
      reduce,
      delta,
    })),
  )
}

export function useOutcome(): Outcome {
  const settings = useBenchSettings()
  return useMemo(() => outcomeOf(settings), [settings])
}
