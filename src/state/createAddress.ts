/** Reads and writes the fragment of the page's address, which holds the link. */
export interface Address {
  /** The fragment, with its `#`; empty if there is none. */
  current(): string
  /** Writes it in place. Browsers limit how often, so writes may wait; the last one always lands. */
  replace(hash: string): void
  /** Writes it as a new entry of the browser's history. */
  push(hash: string): void
  /** Hears of every change that the page did not write itself. @returns a function that ends it */
  subscribe(listener: () => void): () => void
  /** The full link to copy. */
  href(hash: string): string
}

/** What of a window an address needs. */
export interface AddressHost {
  readonly location: { readonly href: string; readonly hash: string }
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  addEventListener(type: 'hashchange' | 'popstate' | 'pagehide', listener: () => void): void
  removeEventListener(type: 'hashchange' | 'popstate' | 'pagehide', listener: () => void): void
  setTimeout(call: () => void, milliseconds: number): number
  clearTimeout(timer: number): void
}

/** Milliseconds between two writes in place: WebKit allows 100 in 30 s, and refuses more. */
const interval = 400

/** @param open gives the window; called when the address is first used, so that tests can import this without one */
export function createAddress(open: () => AddressHost): Address {
  let waiting: string | null = null
  let timer: number | null = null
  /** The fragment last read or written here, by which other writers are told apart. */
  let known: string | null = null

  const land = (host: AddressHost, hash: string, way: 'pushState' | 'replaceState') => {
    host.history[way](null, '', hash)
    known = host.location.hash
  }
  const flush = () => {
    timer = null
    if (waiting === null) return
    const hash = waiting
    try {
      land(open(), hash, 'replaceState')
      waiting = null
    } catch {
      /* The browser has had too many writes for now. */
    }
    timer = open().setTimeout(flush, interval)
  }
  const settleWaiting = () => {
    if (timer !== null) open().clearTimeout(timer)
    flush()
  }

  return {
    current: () => waiting ?? open().location.hash,
    replace(hash) {
      waiting = hash
      if (timer === null) flush()
    },
    push(hash) {
      settleWaiting()
      try {
        land(open(), hash, 'pushState')
      } catch {
        waiting = hash
        timer ??= open().setTimeout(flush, interval)
      }
    },
    subscribe(listener) {
      const host = open()
      known ??= host.location.hash
      const hear = () => {
        if (host.location.hash === known) return
        known = host.location.hash
        waiting = null
        listener()
      }
      host.addEventListener('hashchange', hear)
      host.addEventListener('popstate', hear)
      host.addEventListener('pagehide', settleWaiting)
      return () => {
        host.removeEventListener('hashchange', hear)
        host.removeEventListener('popstate', hear)
        host.removeEventListener('pagehide', settleWaiting)
      }
    },
    href: (hash) => `${open().location.href.split('#', 1)[0]}${hash}`,
  }
}
