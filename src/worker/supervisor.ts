import type { CrossedError, FromWorker, ToWorker } from './protocol.ts'
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

export interface SupervisorPorts {
  spawn(): WorkerLike
  hear(message: FromWorker): void
  /** A new worker stands where another died; it knows nothing yet. */
  restarted(): void
  /** It died too often. */
  gaveUp(error: CrossedError): void
}

export interface Supervisor {
  /** Spawns a worker if there is none. @returns whether it did, so that the new one must be told everything */
  ensure(): boolean
  /** Without a worker, nothing happens. */
  send(message: ToWorker, transfer?: ArrayBuffer[]): void
  /** For good. */
  stop(): void
}

const limit = { restarts: 3, per: 60_000 }

/** Keeps one worker alive. */
export function createSupervisor(ports: SupervisorPorts): Supervisor {
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
      ping: (id) => send({ type: 'ping', id }),
      dead: () => replace({ name: 'Silence', message: 'the worker does not answer', stack: '' }),
    })
    hired.onmessage = ({ data }: { data: FromWorker }) => {
      watchdog?.heard()
      if (data.type !== 'pong' && data.type !== 'ready') ports.hear(data)
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
    restarts = restarts.filter((time) => now - time < limit.per)
    if (restarts.length >= limit.restarts) return ports.gaveUp(cause)
    restarts.push(now)
    if (tryEmploy()) ports.restarted()
  }

  function send(message: ToWorker, transfer: ArrayBuffer[] = []) {
    worker?.postMessage(message, transfer)
  }

  return {
    ensure: () => worker === null && !stopped && tryEmploy(),
    send,
    stop() {
      stopped = true
      drop()
    },
  }
}
