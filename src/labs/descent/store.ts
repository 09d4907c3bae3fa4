import { useStore } from 'zustand'
import { push, replace } from '../../state/address.ts'
import { createLabStore } from '../../state/labStore.ts'
import { settle } from './experiment.ts'
import { fields, rules, type DescentSettings } from './fields.ts'

export const store = createLabStore('descent', fields, { replace, push }, rules)

/** A part of the settings; renders again when that part changes. */
export function useSettings<T>(pick: (settings: DescentSettings) => T): T {
  return useStore(store, (state) => pick(state.settings))
}

/** @param done false while a drag goes on */
export function change(patch: Partial<DescentSettings>, done = true): void {
  store.getState().change(patch, done)
}

/** What is looked at, which undo does not count. */
export function follow(patch: Partial<DescentSettings>): void {
  store.getState().follow(patch)
}

/** The step shown. */
export const useAt = (): number => useSettings(({ at }) => at)

/** One text for all settings that give the same walks. */
export const keyOf = (settings: DescentSettings): string => JSON.stringify(settle({ ...settings, at: 0 }))
