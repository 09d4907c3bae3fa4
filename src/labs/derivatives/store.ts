import { useStore } from 'zustand'
import * as address from '../../state/address.ts'
import { createLabStore } from '../../state/labStore.ts'
import { fields, type DerivativeSettings } from './fields.ts'

export const store = createLabStore('derivatives', fields, address)

/** One setting; the component renders again only when this one changes. */
export function useSetting<K extends keyof DerivativeSettings>(key: K): DerivativeSettings[K] {
  return useStore(store, ({ settings }) => settings[key])
}

/** @param done false while a drag goes on */
export function change(patch: Partial<DerivativeSettings>, done = true): void {
  store.getState().change(patch, done)
}

export function reset(key: keyof DerivativeSettings): void {
  store.getState().reset(key)
}
