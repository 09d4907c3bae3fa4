import type { CrossedError } from './protocol.ts'
import { crossing } from './crossing.ts'
import { createWatchdog, type Watchdog } from './watchdog.ts'

/** The part of a Worker that is used, so that a test can stand in for it. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => unknown) | null
  onmessageerror: ((event: MessageEvent) => unknown) | null
  onerror: ((event: ErrorEvent) => unknown) | null
  postMessage(message: unknown, transfer: Transferable[]): void
  terminate(): void
}

/** What any worker says of itself: that it has loaded, and that it is alive. */
export type LifeSign = { readonly type: 'ready' } | { readonly type: 'pong'; readonly id: number }

/** @typeParam From all that the worker may say */
export interface SupervisorPorts<From extends { readonly type: string }> {
  spawn(): WorkerLike
  hear(message: Exclude<From, LifeSign>): void
  /** A new worker stands where another died; it knows nothing yet. */
  restarted(): void
  /** It died too often. */
  gaveUp(error: CrossedError): void
  /** How often a dead one is replaced within a minute; 3 if left out. */
  readonly restarts?: number
}

/** @typeParam To all that the worker may be told */
export interface Supervisor<To> {
  /** Spawns a worker if there is none. @returns whether it did, so that the new one must be told everything */
  ensure(): boolean
  /** Without a worker, nothing happens. */
  send(message: To, transfer?: ArrayBuffer[]): void
  /** For good. */
  stop(): void
}

/** Milliseconds. */
const minute = 60_000

/** Keeps one worker alive, which answers { type: 'ping', id } with { type: 'pong', id }. */
export function createSupervisor<To, From extends { readonly type: string }>(
  ports: SupervisorPorts<From>,
): Supervisor<To> {
  let worker: WorkerLike | null = null
  let watchdog: Watchdog | null = null
  let restarts: number[] = []
  let stopped = false

  function drop() {
    watchdog?.stop()
    if (worker) worker.onmessage = worker.onmessageerror = worker.onerror = null
    worker?.terminate()
    worker = watchdog = null
  }

  function employ() {
    const hired = ports.spawn()
    worker = hired
    watchdog = createWatchdog({
      ping: (id) => post({ type: 'ping', id }),
      dead: () => replace({ name: 'Silence', message: 'the worker does not answer', stack: '' }),
    })
    hired.onmessage = ({ data }: { data: From }) => {
      watchdog?.heard()
      if (data.type !== 'pong' && data.type !== 'ready') ports.hear(data as Exclude<From, LifeSign>)
    }
    hired.onerror = (event) =>
      replace({ name: 'WorkerError', message: String(event.message ?? ''), stack: '' })
    hired.onmessageerror = () => replace({ name: 'DataCloneError', message: 'a message was lost', stack: '' })
  }

  function tryEmploy(): boolean {
    try {
      employ()
      return true
    } catch (error) {
      drop()
      ports.gaveUp(crossing(error))
      return false
    }
  }

  function replace(cause: CrossedError) {
    drop()
    const now = Date.now()
    restarts = restarts.filter((time) => now - time < minute)
    if (restarts.length >= (ports.restarts ?? 3)) return ports.gaveUp(cause)
    restarts.push(now)
    if (tryEmploy()) ports.restarted()
  }

  function post(message: unknown, transfer: ArrayBuffer[] = []) {
    worker?.postMessage(message, transfer)
  }

  return {
    ensure: () => worker === null && !stopped && tryEmploy(),
    send: post,
    stop() {
      stopped = true
      drop()
    },
  }
}
