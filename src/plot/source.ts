/**
 * Something drawn many times a second that no React state holds: the newest value, and a call when there is a newer one.
 * The worker client's `frames` is one.
 */
export interface Source<T> {
  current(): T
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void
}

/** A source that never changes. */
export function fixed<T>(value: T): Source<T> {
  return { current: () => value, subscribe: () => () => {} }
}

/** A source of what `pick` makes of another's values. Make it once (useMemo), not at every render. */
export function mapSource<T, U>(source: Source<T>, pick: (value: T) => U): Source<U> {
  return { current: () => pick(source.current()), subscribe: (listener) => source.subscribe(listener) }
}

/** A source that can be set by hand. */
export function createSource<T>(first: T): Source<T> & { set(value: T): void } {
  let value = first
  const listeners = new Set<() => void>()
  return {
    current: () => value,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(next) {
      value = next
      listeners.forEach((listener) => listener())
    },
  }
}
