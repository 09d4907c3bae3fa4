import { useMemo } from 'react'
import type { Tone } from '../../../plot/tone.ts'
import { useSetting } from '../store.ts'
import { atWeight, largestRate, losses, start, steps, walked } from './weight.ts'

/** The learning rate of this room where the link gives none. */
export const usualRate = 0.1

type LossId = (typeof losses)[number]['id']
export const toneOf: Readonly<Record<LossId, Tone>> = { sum: 1, mean: 2 }

export const useRate = () => useSetting('lr') ?? usualRate

export interface BatchReading {
  readonly id: LossId
  readonly value: number
  readonly slope: number
  /** Descent runs away beyond it. */
  readonly largest: number
  /** The weight after one step, and after all. */
  readonly next: number
  readonly last: number
}

/** What both losses say of the batch of now. */
export function useBatch(): readonly BatchReading[] {
  const [n, lr] = [useSetting('n'), useRate()]
  return useMemo(
    () =>
      losses.map(({ id, loss }) => ({
        id,
        ...atWeight(loss, n, start),
        largest: largestRate(loss, n),
        next: walked(loss, n, lr, 1),
        last: walked(loss, n, lr, steps),
      })),
    [n, lr],
  )
}
