import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LabStatus } from '../../../controls/LabLayout.tsx'
import type { Depth, DepthInput } from '../../../core/depth/depth.ts'
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

/** While settings are dragged a computation that is under way so long is let finish, so that the picture moves along. */
const patience = 300

const reasonOf = (error: unknown) => (error instanceof Error ? error.message || error.name : String(error))

/** Computes in the worker what the settings say, always the newest, and one at a time. */
export function createDepthRun({ createClient, now }: DepthPorts): DepthRun {
  const state = createStore<DepthState>()(() => atFirst)
  const set = (patch: Partial<DepthState>) => state.setState(patch)
  let client: Pick<JobClient, 'run' | 'dispose'> | null = null
  let wanted: DepthInput | null = null
  let running: { readonly input: DepthInput; readonly since: number } | null = null

  const same = (a: DepthInput | null | undefined, b: DepthInput | null) =>
    JSON.stringify(a ?? null) === JSON.stringify(b)
  const stale = () => running !== null && !same(running.input, wanted)

  function begin() {
    if (client === null || wanted === null) return
    const mine = { input: wanted, since: now() }
    running = mine
    set({ status: state.getState().shown ? 'running' : 'loading', share: null, failure: null })
    const { result } = client.run('depth', mine.input, {
      onProgress(done, of) {
        if (running !== mine) return
        if (stale() && now() - mine.since > patience) begin()
        else set({ share: done / of })
      },
    })
    result.then(
      (depth) => depth && running === mine && finish({ input: mine.input, depth }),
      (error: unknown) => running === mine && fail(error),
    )
  }

  function finish(shown: Computed) {
    const again = stale()
    running = null
    set({ shown, share: null, status: again ? 'running' : 'done' })
    if (again) begin()
  }

  function fail(error: unknown) {
    running = null
    set({ status: 'failed', share: null, failure: reasonOf(error) })
  }

  function follow(input: DepthInput | null) {
    if (same(wanted, input)) return
    wanted = input
    if (running === null || now() - running.since > patience) begin()
  }

  return {
    state,
    retry: begin,
    open(settings) {
      client = createClient()
      follow(depthInputOf(settings.getState().settings))
      const end = settings.subscribe(() => follow(depthInputOf(settings.getState().settings)))
      return () => {
        end()
        client?.dispose()
        client = wanted = running = null
        set(atFirst)
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
