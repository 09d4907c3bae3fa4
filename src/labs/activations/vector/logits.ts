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

/** The chosen activation at the temperature of now. */
export function useBound(): BoundVectorActivation {
  const [f, temperature] = [useSetting('f'), useTemperature()]
  return useMemo(() => vectorActivationOf(f)!.bind({ temperature }), [f, temperature])
}

const shifted = (z: readonly number[], c: number) => z.map((value) => value + c)

/** What it is applied to: z + c, rounded as any sum is. */
export function useInputs(): readonly number[] {
  const [z, shift] = [useSetting('z'), useSetting('shift')]
  return useMemo(() => shifted(z, shift), [z, shift])
}

/** What it makes of z + c. */
export function useOutputs(): Float64Array {
  const [bound, z] = [useBound(), useInputs()]
  return useMemo(() => outputsOf(bound, z), [bound, z])
}

/** The largest change of an output that c has brought. */
export function useChange(): number {
  const [bound, z, outputs] = [useBound(), useSetting('z'), useOutputs()]
  return useMemo(() => {
    const before = outputsOf(bound, z)
    return Math.max(...outputs.map((output, i) => Math.abs(output - before[i]!)))
  }, [bound, z, outputs])
}

function outputsOf({ value }: BoundVectorActivation, z: readonly number[]): Float64Array {
  const out = Float64Array.from(z)
  value(out, out)
  return out
}

/** The logit that the lab begins with in this place. */
export const initialLogit = (i: number) => fields.z.default[i] ?? 0

/** Without the dust of binary fractions: 100.3 − 100 is .3. */
export const difference = (a: number, b: number) => Number((a - b).toFixed(10))

const held = (value: number) => Math.min(Math.max(value, logit.min), logit.max)

export function setLogit(i: number, value: number, done: boolean): void {
  const { z } = store.getState().settings
  change({ z: z.with(i, held(value)) }, done)
}

/** @param row of the batch: 0 is z */
export function setCell(row: number, i: number, value: number): void {
  if (row === 0) return setLogit(i, value, true)
  const { z, batch } = store.getState().settings
  const rows = batch.map((old) => z.map((_, j) => old[j] ?? 0))
  change({ batch: rows.with(row - 1, rows[row - 1]!.with(i, held(value))) })
}

export function append(): void {
  const { z } = store.getState().settings
  if (z.length < count.max) change({ z: [...z, initialLogit(z.length)] })
}

export function removeLast(): void {
  const { z } = store.getState().settings
  if (z.length > count.min) change({ z: z.slice(0, -1) })
}
