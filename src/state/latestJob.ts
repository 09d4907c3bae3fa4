import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Job, JobClient } from '../worker/jobs/jobClient.ts'
import type { InputOf, Kind, NewsOf, OutputOf } from '../worker/jobs/kinds.ts'

export interface LatestState<K extends Kind> {
  /** `loading` while there is nothing to show yet, `running` while something older is in sight. */
  readonly status: 'idle' | 'loading' | 'running' | 'done' | 'cancelled' | 'failed'
  /** What was computed last; it stays in sight until the next one is there. */
  readonly shown: { readonly input: InputOf<K>; readonly output: OutputOf<K> } | null
  /** What the computation under way has found so far: the newest news, which hold all that is known. */
  readonly news: { readonly input: InputOf<K>; readonly found: NonNullable<NewsOf<K>> } | null
  /** How much of what is being computed is done, 0 to 1; null before the first word of it. */
  readonly share: number | null
  /** Why the last computation failed. */
  readonly failure: string | null
}

export type JobClientLike = Pick<JobClient, 'run'>

export interface LatestPorts {
  readonly client: () => JobClientLike
  /** Milliseconds. */
  readonly now: () => number
  /** A job takes the place of the one before it in the same slot. The kind, if left out. */
  readonly slot?: string
}

export interface LatestJob<K extends Kind> {
  readonly state: StoreApi<LatestState<K>>
  /** Computes this, unless it is what is computed already; null: nothing is wanted. */
  follow(input: InputOf<K> | null): void
  /** Gives up what is under way; what was shown stays. */
  cancel(): void
  /** Computes again what is wanted: after a failure, or what was cancelled. */
  retry(): void
  /** Forgets everything. */
  close(): void
}

/** While settings are dragged a computation that is under way so long is let finish, so that the picture moves along. */
const patience = 300

const reasonOf = (error: unknown) => (error instanceof Error ? error.message || error.name : String(error))

interface Running<K extends Kind> {
  readonly input: InputOf<K>
  readonly since: number
  job: Job<OutputOf<K>> | null
}

/** Computes in the worker what is wanted, always the newest, and one at a time. */
export function createLatestJob<K extends Kind>(kind: K, { client, now, slot }: LatestPorts): LatestJob<K> {
  const atFirst: LatestState<K> = { status: 'idle', shown: null, news: null, share: null, failure: null }
  const state = createStore<LatestState<K>>()(() => atFirst)
  const set = (patch: Partial<LatestState<K>>) => state.setState(patch)
  let wanted: InputOf<K> | null = null
  let running: Running<K> | null = null

  const same = (a: InputOf<K> | null, b: InputOf<K> | null) => JSON.stringify(a) === JSON.stringify(b)
  const stale = () => running !== null && !same(running.input, wanted)

  function begin() {
    if (wanted === null) return
    const mine: Running<K> = { input: wanted, since: now(), job: null }
    running = mine
    set({ status: state.getState().shown ? 'running' : 'loading', news: null, share: null, failure: null })
    mine.job = client().run(kind, mine.input, {
      ...(slot !== undefined && { slot }),
      onProgress(done, of, news) {
        if (running !== mine) return
        if (stale() && now() - mine.since > patience) return begin()
        const found =
          news === undefined ? {} : { news: { input: mine.input, found: news as NonNullable<NewsOf<K>> } }
        set({ share: done / of, ...found })
      },
    })
    mine.job.result.then(
      (output) => running === mine && output !== null && finish(mine.input, output),
      (error: unknown) => running === mine && fail(error),
    )
  }

  function finish(input: InputOf<K>, output: OutputOf<K>) {
    const again = stale()
    running = null
    const status = wanted === null ? 'idle' : again ? 'running' : 'done'
    set({ shown: { input, output }, news: null, share: null, status })
    if (again) begin()
  }

  function fail(error: unknown) {
    running = null
    set({ status: 'failed', news: null, share: null, failure: reasonOf(error) })
  }

  function end() {
    running?.job?.cancel()
    running = null
  }

  return {
    state,
    retry: begin,
    follow(input) {
      if (same(wanted, input)) return
      wanted = input
      if (wanted === null) return
      const { shown } = state.getState()
      if (running === null && shown !== null && same(shown.input, wanted)) return set({ status: 'done' })
      if (running === null || now() - running.since > patience) begin()
    },
    cancel() {
      if (running === null) return
      end()
      set({ status: 'cancelled', news: null, share: null })
    },
    close() {
      end()
      wanted = null
      set(atFirst)
    },
  }
}
