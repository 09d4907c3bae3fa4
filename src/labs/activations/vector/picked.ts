import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

interface Place {
  /** The output and the logit, from 0. */
  readonly i: number
  readonly j: number
}

/** The entry of the Jacobian that was pointed at last, or has the focus; at first one beside the diagonal. */
const picked = createStore<Place>(() => ({ i: 1, j: 2 }))

export const pick = (i: number, j: number) => picked.setState({ i, j })

/** @param n outputs; what has gone with a logit is not picked any more */
export function usePicked(n: number): Place {
  const { i, j } = useStore(picked)
  return { i: Math.min(i, n - 1), j: Math.min(j, n - 1) }
}
