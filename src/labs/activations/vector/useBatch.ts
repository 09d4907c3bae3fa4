import { useMemo } from 'react'
import { useSetting } from '../store.ts'
import { alongAxis, batchOf, sharesOf } from './batch.ts'
import { useBound } from './logits.ts'

/** The batch with c added, what f makes of it along the chosen axis, and the shares that this means. */
export function useBatch() {
  const [f, z, shift, batch, axis, bound] = [
    useSetting('f'),
    useSetting('z'),
    useSetting('shift'),
    useSetting('batch'),
    useSetting('axis'),
    useBound(),
  ]
  return useMemo(() => {
    const rows = batchOf(z, batch).map((row) => row.map((value) => value + shift))
    const outputs = alongAxis(bound, rows, axis)
    return { rows, outputs, shares: sharesOf(f, outputs) }
  }, [f, z, shift, batch, axis, bound])
}
