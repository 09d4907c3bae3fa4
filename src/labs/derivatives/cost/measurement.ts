import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { createJobClient, type Job, type JobClient } from '../../../worker/jobs/jobClient.ts'
import type { GradientTime } from '../../../worker/jobs/gradientTime.ts'
import { batch, bookNet } from './nets.ts'

export interface MeasureState {
  readonly status: 'idle' | 'running' | 'done' | 'cancelled' | 'failed'
  /** How much is done, 0 to 1. */
  readonly share: number
  /** What was measured last. */
  readonly result: GradientTime | null
  /** Why the last measurement failed. */
  readonly failure: string | null
}

export interface Measurement {
  readonly state: StoreApi<MeasureState>
  start(): void
  cancel(): void
  /** Ends the worker; what was measured is kept. */
  close(): void
}

/** Some tenths of a second in all: 24 evaluations and 12 passes back, after warming up. */
const input = { sizes: bookNet, rows: batch, moved: 12, passes: 12 }

const reasonOf = (error: unknown) => (error instanceof Error ? error.message || error.name : String(error))

/** Times both gradients of the book's net in the worker for jobs. */
export function createMeasurement(createClient: () => Pick<JobClient, 'run' | 'dispose'>): Measurement {
  const state = createStore<MeasureState>(() => ({
    status: 'idle',
    share: 0,
    result: null,
    failure: null,
  }))
  let client: ReturnType<typeof createClient> | null = null
  let running: Job<GradientTime> | null = null

  function start() {
    running?.cancel()
    client ??= createClient()
    state.setState({ status: 'running', share: 0, failure: null })
    const job = client.run('gradientTime', input, {
      onProgress: (done, of) => running === job && state.setState({ share: done / of }),
    })
    running = job
    job.result.then(
      (result) => running === job && finish(result),
      (error: unknown) => running === job && finish(null, reasonOf(error)),
    )
  }

  function finish(result: GradientTime | null, failure: string | null = null) {
    running = null
    if (result) state.setState({ status: 'done', result })
    else state.setState({ status: failure === null ? 'cancelled' : 'failed', failure })
  }

  function cancel() {
    running?.cancel()
  }

  return {
    state,
    start,
    cancel,
    close() {
      cancel()
      client?.dispose()
      client = null
    },
  }
}

export const measurement = createMeasurement(() => createJobClient())

export const useMeasurement = () => useStore(measurement.state)
