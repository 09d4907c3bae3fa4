import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { activations, vectorActivations } from '../../../core/activations/index.ts'
import type { BoundActivation } from '../../../core/define/activation.ts'
import { has, properties, type Property } from '../../../core/facts/properties.ts'
import { sectionOf } from '../../../core/facts/section.ts'
import { activationOf, vectorActivationOf } from '../catalogue.ts'
import type { ActivationSettings } from '../fields.ts'
import { shownOf, valuesOf } from '../shown.ts'
import { store } from '../store.ts'

/** Every function, in the order of its index. */
export const members: readonly string[] = [...activations, ...vectorActivations].map(({ id }) => id)

const sections = new Map<string, { readonly key: string; readonly section: BoundActivation }>()

/** The section of a function of a vector: the same object as long as its parameters are the same. */
function sectionNow(id: string, settings: ActivationSettings): BoundActivation {
  const values = valuesOf(id, settings)
  const key = Object.values(values).join()
  const known = sections.get(id)
  if (known?.key === key) return known.section
  const section = sectionOf(vectorActivationOf(id)!.bind(values))
  sections.set(id, { key, section })
  return section
}

/** What a member's properties are asked of, with the parameters of now. */
export const judgedOf = (id: string, settings: ActivationSettings): BoundActivation =>
  activationOf(id) ? shownOf(id, settings) : sectionNow(id, settings)

const answers = new WeakMap<BoundActivation, Map<Property, boolean>>()

/** `has`, which remembers. */
function holds(bound: BoundActivation, property: Property): boolean {
  const known = answers.get(bound) ?? new Map<Property, boolean>()
  answers.set(bound, known)
  if (!known.has(property)) known.set(property, has(bound, property))
  return known.get(property)!
}

/** The members that have every property of the filter. */
export function matching(settings: ActivationSettings): readonly string[] {
  return members.filter((id) => settings.filter.every((property) => holds(judgedOf(id, settings), property)))
}

/** @returns the same array until another member is in it */
export function useMatching(): readonly string[] {
  return useStore(
    store,
    useShallow(({ settings }) => matching(settings)),
  )
}

/** Which of the five properties a member has now. */
export function usePropertiesOf(id: string): readonly Property[] {
  const judged = useStore(store, ({ settings }) => judgedOf(id, settings))
  return useMemo(() => properties.filter((property) => holds(judged, property)), [judged])
}
