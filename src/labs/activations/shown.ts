import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { BoundActivation } from '../../core/define/activation.ts'
import type { Values } from '../../core/define/parameter.ts'
import { comparedTone, type Tone } from '../../plot/tone.ts'
import { activationOf, memberOf } from './catalogue.ts'
import type { ActivationSettings } from './fields.ts'
import { store } from './store.ts'

/** An activation with the parameters of now. The same object as long as they are the same. */
export interface Shown extends BoundActivation {
  readonly id: string
}

export const chosenTone: Tone = comparedTone(0)

/** The parameters of one activation as they are set. */
export function valuesOf(id: string, settings: ActivationSettings): Values {
  const names = Object.keys(memberOf(id).params)
  return Object.fromEntries(names.map((name) => [name, settings[`${id}.${name}`]!]))
}

const latest = new Map<string, { readonly key: string; readonly shown: Shown }>()

/** @param id of an elementwise activation */
export function shownOf(id: string, settings: ActivationSettings): Shown {
  const values = valuesOf(id, settings)
  const key = Object.values(values).join()
  const known = latest.get(id)
  if (known?.key === key) return known.shown
  const shown = { id, ...activationOf(id)!.bind(values) }
  latest.set(id, { key, shown })
  return shown
}

/** What is drawn beside f. The link may name f there too; it is drawn once. */
export function comparedOf({ f, compare }: ActivationSettings): readonly string[] {
  return compare.filter((id) => id !== f)
}

/** The colour in which an activation is drawn, or null if it is not. */
export function toneOf(id: string, settings: ActivationSettings): Tone | null {
  if (id === settings.f) return chosenTone
  const i = activationOf(settings.f) ? comparedOf(settings).indexOf(id) : -1
  return i < 0 ? null : comparedTone(i + 1)
}

/** f, then what it is compared with; none while f is of a vector. */
export function allShown(settings: ActivationSettings): readonly Shown[] {
  if (activationOf(settings.f) === null) return []
  return [settings.f, ...comparedOf(settings)].map((id) => shownOf(id, settings))
}

/** @returns the same array until one of them changes */
export function useShown(): readonly Shown[] {
  return useStore(
    store,
    useShallow(({ settings }) => allShown(settings)),
  )
}

/** The colours of `useShown()`, in its order. */
export const toneAt = comparedTone
