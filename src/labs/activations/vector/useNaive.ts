import { useMemo } from 'react'
import { useSetting } from '../store.ts'
import { useInputs, useOutputs, useTemperature } from './logits.ts'
import { naiveOf, verdictOf } from './naive.ts'
import { workingsOf } from './workings.ts'

/** The two ways to compute it, side by side. */
export function useBothWays() {
  const [f, z, temperature, outputs] = [useSetting('f'), useInputs(), useTemperature(), useOutputs()]
  return useMemo(() => {
    const naive = naiveOf(f, z, temperature)
    return {
      f,
      z,
      naive,
      shifted: workingsOf(f, z, temperature),
      outputs,
      verdict: verdictOf(naive, outputs),
    }
  }, [f, z, temperature, outputs])
}
