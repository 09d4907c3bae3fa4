import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LabStatus } from '../../../controls/LabLayout.tsx'
import type { Depth, DepthInput } from '../../../core/depth/depth.ts'
import { createLatestJob } from '../../../state/latestJob.ts'
import { createJobClient, type JobClient } from '../../../worker/jobs/jobClient.ts'
import type { ActivationSettings } from '../fields.ts'
import { depthInputOf } from './settings.ts'

export interface Computed {
  readonly input: DepthInput
  readonly depth: Depth
}

export interface DepthState {
  readonly status: LabStatus
  /** What was computed last; it stays in sight until the next one is there. */
  readonly shown: Computed | null
  /** How much of what is being computed is done, 0 to 1; null before the first word of it. */
  readonly share: number | null
  /** Why the last computation failed. */
  readonly failure: string | null
}

interface Settings {
  getState(): { readonly settings: ActivationSettings }
  subscribe(listener: () => void): () => void
}

export interface DepthPorts {
  readonly createClient: () => Pick<JobClient, 'run' | 'dispose'>
  /** Milliseconds. */
  readonly now: () => number
}

export interface DepthRun {
  readonly state: StoreApi<DepthState>
  /** Begins to follow the settings. @returns what ends it, and the worker */
  open(settings: Settings): () => void
  /** After a failure. */
  retry(): void
}

const atFirst: DepthState = { status: 'idle', shown: null, share: null, failure: null }

/** Computes in the worker what the settings say. */
export function createDepthRun({ createClient, now }: DepthPorts): DepthRun {
  const state = createStore<DepthState>()(() => atFirst)
  let client: ReturnType<typeof createClient> | null = null
  const job = createLatestJob('depth', { client: () => (client ??= createClient()), now })
  job.state.subscribe(({ status, shown, share, failure }) =>
    state.setState({
      status: status === 'cancelled' ? 'idle' : status,
      shown: shown && { input: shown.input, depth: shown.output },
      share,
      failure,
    }),
  )
  return {
    state,
    retry: job.retry,
    open(settings) {
      const follow = () => job.follow(depthInputOf(settings.getState().settings))
      follow()
      const end = settings.subscribe(follow)
      return () => {
        end()
        job.close()
        client?.dispose()
        client = null
      }
    },
  }
}

/** The computation of this room. */
export const depthRun = createDepthRun({
  createClient: () => createJobClient(),
  now: () => performance.now(),
})

export function useDepth<T>(pick: (state: DepthState) => T): T {
  return useStore(depthRun.state, pick)
}
