import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { useSetting } from '../store.ts'

interface Pointer {
  /** The member that is pointed at or has the focus. */
  readonly id: string | null
  /** Where in it, while the pointer is over a picture. */
  readonly x: number | null
}

const nowhere: Pointer = { id: null, x: null }

/** What the gallery's pictures are read at. */
export const pointer = createStore<Pointer>(() => nowhere)

export const leave = () => pointer.setState(nowhere)

/** The x of all pictures: under the pointer, else the lab's probe. */
export function useProbe(): number {
  const probe = useSetting('x')
  return useStore(pointer, ({ x }) => x) ?? probe
}
