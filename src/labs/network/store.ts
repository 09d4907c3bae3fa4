import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { push, replace } from '../../state/address.ts'
import { createLabStore } from '../../state/labStore.ts'
import { fields, type NetworkSettings } from './fields.ts'
import { rules } from './rules.ts'

export const store = createLabStore('network', fields, { replace, push }, rules)

/** A part of the settings; renders again only when that part changes. It must be a plain value or kept by the settings. */
export function useSettings<T>(pick: (settings: NetworkSettings) => T): T {
  return useStore(store, ({ settings }) => pick(settings))
}

/** The settings as they are at step 0: nothing renders again because the step shown moves. */
export function useSteady(): NetworkSettings {
  return useStore(
    store,
    useShallow(({ settings }) => ({ ...settings, at: 0 })),
  )
}

/** @param done false while a drag goes on */
export function change(patch: Partial<NetworkSettings>, done = true): void {
  store.getState().change(patch, done)
}

/** A change that makes another net or other data: the run begins anew at step 0, and nothing changes on its way. */
export function renew(patch: Partial<NetworkSettings>, done = true): void {
  change({ ...patch, at: 0, changes: [] }, done)
}
