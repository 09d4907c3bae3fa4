import { useStore } from 'zustand'
import * as address from '../../state/address.ts'
import { createLabStore } from '../../state/labStore.ts'
import { fields, type LossSettings } from './fields.ts'
import { rules } from './rules.ts'

export const store = createLabStore('losses', fields, address, rules)

/** One setting; the component renders again only when this one changes. */
export function useSetting<K extends keyof LossSettings>(key: K): LossSettings[K] {
  return useStore(store, ({ settings }) => settings[key])
}

/** @param done false while a drag goes on */
export function change(patch: Partial<LossSettings>, done = true): void {
  store.getState().change(patch, done)
}

export function reset(key: keyof LossSettings): void {
  store.getState().reset(key)
}
