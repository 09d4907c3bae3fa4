import { useMemo } from 'react'
import { useStore } from 'zustand'
import { push, replace } from '../../state/address.ts'
import { createLabStore } from '../../state/labStore.ts'
import { settle, type DescentExperiment } from './experiment.ts'
import { fields, rules, type DescentSettings } from './fields.ts'

export const store = createLabStore('descent', fields, { replace, push }, rules)

/** A part of the settings; renders again when that part changes. */
export function useSettings<T>(pick: (settings: DescentSettings) => T): T {
  return useStore(store, (state) => pick(state.settings))
}

/** The step shown. */
export const useAt = (): number => useSettings(({ at }) => at)

/** One text for all settings that give the same walks. */
export const keyOf = (settings: DescentSettings): string => JSON.stringify(settle({ ...settings, at: 0 }))

/** What determines the walks; the same object while only the view or the step shown changes. */
export function useExperiment(): DescentExperiment {
  const key = useSettings(keyOf)
  return useMemo(() => JSON.parse(key) as DescentExperiment, [key])
}
