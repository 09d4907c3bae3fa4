import { useSyncExternalStore } from 'react'

interface Readable<T> {
  getState(): T
  subscribe(listener: () => void): () => void
}

/** A part of a vanilla store; renders again only when that part changes. It must be a plain value or kept by the store. */
export function useStore<T, U>(store: Readable<T>, pick: (state: T) => U): U {
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => pick(store.getState()),
  )
}
