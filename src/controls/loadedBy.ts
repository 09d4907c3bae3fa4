import { use } from 'react'

/**
 * A hook that gives what `loaders` load for a key. A component that calls it waits (suspends) until that is there;
 * what could not be fetched is asked for again when the component is next shown.
 */
export function loadedBy<Key extends string, T>(
  loaders: Readonly<Record<Key, () => Promise<T>>>,
): (key: Key) => T {
  const loading = new Map<Key, Promise<T>>()
  const load = (key: Key) => {
    const known = loading.get(key)
    if (known) return known
    const begun = loaders[key]()
    loading.set(key, begun)
    begun.catch(() => loading.delete(key))
    return begun
  }
  return (key) => use(load(key))
}
