import { useMemo } from 'react'
import type { BoundVectorActivation } from '../../../core/define/vectorActivation.ts'
import { useStore } from 'zustand'
import { limits } from '../../../experiment/limits.ts'
import { vectorActivationOf } from '../catalogue.ts'
import { fields } from '../fields.ts'
import { valuesOf } from '../shown.ts'
import { change, store, useSetting } from '../store.ts'

const { logit, logits: count } = limits.activations

/** The temperature of the chosen activation. */
export function useTemperature(): number {
  return useStore(store, ({ settings }) => valuesOf(settings.f, settings)['temperature']!)
}

/** What the chosen activation makes of the logits of now. */
export function useOutputs(): Float64Array {
  const [f, z, temperature] = [useSetting('f'), useSetting('z'), useTemperature()]
  return useMemo(() => outputsOf(vectorActivationOf(f)!.bind({ temperature }), z), [f, z, temperature])
}

function outputsOf(bound: BoundVectorActivation, z: readonly number[]): Float64Array {
  const out = new Float64Array(z.length)
  bound.value(Float64Array.from(z), out)
  return out
}

/** The logit that the lab begins with in this place. */
export const initialLogit = (i: number) => fields.z.default[i] ?? 0

export function setLogit(i: number, value: number, done: boolean): void {
  const { z } = store.getState().settings
  const held = Math.min(Math.max(value, logit.min), logit.max)
  change({ z: z.map((old, j) => (j === i ? held : old)) }, done)
}

/** Without the dust of binary fractions: .3 + 100 is 100.3. */
const sum = (a: number, b: number) => Number((a + b).toFixed(10))

/** Whether every logit stays within its limits when `amount` is added to it. */
export function canAdd(z: readonly number[], amount: number): boolean {
  return z.every((value) => value + amount >= logit.min && value + amount <= logit.max)
}

export function addToAll(amount: number): void {
  const { z } = store.getState().settings
  if (canAdd(z, amount)) change({ z: z.map((value) => sum(value, amount)) })
}

export function append(): void {
  const { z } = store.getState().settings
  if (z.length < count.max) change({ z: [...z, initialLogit(z.length)] })
}

export function removeLast(): void {
  const { z } = store.getState().settings
  if (z.length > count.min) change({ z: z.slice(0, -1) })
}
