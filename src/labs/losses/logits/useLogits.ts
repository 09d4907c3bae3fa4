import { useMemo } from 'react'
import type { Tone } from '../../../plot/tone.ts'
import { useSetting } from '../store.ts'
import { courseOf, crossEntropyBehind, squaredBehind, type Behind, type Course } from './behind.ts'

/** The learning rate of this room where the link gives none. */
export const usualRate = 1

export const toneOf: Readonly<Record<Behind['id'], Tone>> = { 'cross-entropy': 2, squared: 1 }

export const useTarget = () => Number(useSetting('label'))
export const useRate = () => useSetting('lr') ?? usualRate

/** Both losses for the target of now. */
export function useLosses(): readonly Behind[] {
  const t = useTarget()
  return useMemo(() => [crossEntropyBehind(t), squaredBehind(t)], [t])
}

/** How both learn from the logit of now. */
export function useCourses(): readonly Course[] {
  const [losses, z, t, lr] = [useLosses(), useSetting('z'), useTarget(), useRate()]
  return useMemo(() => losses.map((one) => courseOf(one, z, t, lr)), [losses, z, t, lr])
}
