import { useSyncExternalStore } from 'react'

interface Readable<T> {
  getState(): T
  subscribe(listener: () => void): () => void
}

/** Reads a vanilla store and renders again when it changes. */
export function useStore<T>(store: Readable<T>): T {
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.getState(),
  )
}
