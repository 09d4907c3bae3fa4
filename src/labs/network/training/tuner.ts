import type { Change } from '../../../core/net/experiment.ts'

export type Tuning = Omit<Change, 'step'>

export interface TunerPorts {
  send(tuning: Tuning): void
  /** What was asked for has been recorded: write it down. `done`: the drag has ended. */
  record(change: Change, changes: readonly Change[], done: boolean): void
  /** A drag has ended and nothing is left to be recorded. */
  finish(): void
  /** What has been asked for and not been recorded. */
  waiting(asked: { readonly lr?: number; readonly batch?: number }): void
}

/** Changes of a run that goes on: while a slider is dragged, a few a second, for each is kept in the link. */
export interface Tuner {
  ask(tuning: Tuning, done: boolean): void
  recorded(change: Change, changes: readonly Change[]): void
  /** Another run begins: what was asked of the last is void. */
  forget(): void
}

/** Milliseconds between changes during a drag. */
const gap = 250

export function createTuner({ send, record, finish, waiting }: TunerPorts): Tuner {
  /** Of those that were sent, whether each ended its drag. */
  let sent: boolean[] = []
  let next: { readonly tuning: Tuning; readonly done: boolean } | null = null
  let last: Tuning | null = null
  let timer: ReturnType<typeof setTimeout> | null = null

  const isLast = (tuning: Tuning) => last?.key === tuning.key && last.value === tuning.value

  function flush() {
    timer = null
    if (next === null) return
    const { tuning, done } = next
    next = null
    if (isLast(tuning)) {
      if (done && sent.length > 0) sent[sent.length - 1] = true
      else if (done) {
        waiting({})
        finish()
      }
    } else {
      sent.push(done)
      send(tuning)
      timer = setTimeout(flush, gap)
    }
    last = done ? null : tuning
  }

  return {
    ask(tuning, done) {
      next = { tuning, done }
      waiting({ [tuning.key]: tuning.value })
      if (done && timer !== null) clearTimeout(timer)
      if (done || timer === null) flush()
    },
    recorded(change, changes) {
      const done = sent.shift() ?? true
      record(change, changes, done)
      if (sent.length === 0 && next === null) waiting({})
    },
    forget() {
      if (timer !== null) clearTimeout(timer)
      sent = []
      next = last = timer = null
      waiting({})
    },
  }
}
