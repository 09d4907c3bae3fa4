const beat = 1000
/** Pings left unanswered, one a second, before a worker counts as dead; a script that still loads has longer. */
const patience = { ready: 4, loading: 30 }

export interface WatchdogPorts {
  ping(id: number): void
  dead(): void
}

export interface Watchdog {
  /** Something came from the worker. */
  heard(): void
  stop(): void
}

/**
 * Judges by unanswered pings alone. Where the browser slows the page's timers down (a background tab, a sleeping
 * machine), pings are rare but answered, and nothing is mistaken for a death.
 */
export function createWatchdog({ ping, dead }: WatchdogPorts): Watchdog {
  let sent = 0
  let unanswered = 0
  let allowed = patience.loading
  const timer = setInterval(() => {
    if (unanswered >= allowed) {
      clearInterval(timer)
      dead()
      return
    }
    unanswered++
    ping(++sent)
  }, beat)
  return {
    heard() {
      unanswered = 0
      allowed = patience.ready
    },
    stop: () => clearInterval(timer),
  }
}
