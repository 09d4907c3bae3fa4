import { useMemo } from 'react'
import { jacobian } from '../../../core/differentiate/jacobian.ts'
import { useSetting } from '../store.ts'
import { entryOf, type Entry } from './entry.ts'
import { useBound, useInputs, useOutputs, useTemperature } from './logits.ts'
import { usePicked } from './picked.ts'

/** Every entry of the Jacobian at the logits of now. */
export function useEntries(): { readonly n: number; readonly at: (i: number, j: number) => Entry } {
  const [f, bound, z, outputs, temperature] = [
    useSetting('f'),
    useBound(),
    useInputs(),
    useOutputs(),
    useTemperature(),
  ]
  return useMemo(() => {
    const slopes = jacobian(bound, Float64Array.from(z))
    const given = { outputs, slopes, temperature }
    return { n: z.length, at: (i, j) => entryOf(f, given, i, j) }
  }, [f, bound, z, outputs, temperature])
}

/** The entry that is pointed at. */
export function usePickedEntry(): Entry {
  const { n, at } = useEntries()
  const { i, j } = usePicked(n)
  return at(i, j)
}
