import { createStore, type StoreApi } from 'zustand/vanilla'
import { limits } from '../../../experiment/limits.ts'
import type { Source } from '../../../plot/source.ts'
import { say } from '../../../state/notices.ts'
import { createTrainingClient, type TrainingClient, type TrainingNotice } from '../../../worker/client.ts'
import type { Frame } from '../../../worker/layout.ts'
import type { DigitData, Look, Progress } from '../../../worker/protocol.ts'
import { isDigits } from '../dataDefaults.ts'
import { settle, stopOf } from '../experiment.ts'
import type { NetworkSettings } from '../fields.ts'
import type { store as labStore } from '../store.ts'
import { createTuner, type Tuning } from './tuner.ts'
import { loadDigits } from './loadDigits.ts'
import { atFirst, type RunState } from './runState.ts'
import { statusOf } from './statusOf.ts'

/** Milliseconds between two writes of the step into the address while a run goes on. */
const followGap = 250

export interface TrainingPorts {
  readonly createClient: typeof createTrainingClient
  readonly loadDigits: typeof loadDigits
  readonly now: () => number
}

/** One run in the worker, which follows the settings and is moved by the transport bar. */
export interface Training {
  readonly state: StoreApi<RunState>
  /** For painting without a render: read it, keep nothing of it. */
  readonly frames: Source<Frame | null>
  /** Employs a worker and begins the run of the settings. @returns what ends it */
  open(): () => void
  play(): void
  pause(): void
  /** To any step of the run, forward or back. */
  goTo(step: number): void
  /** From the step shown, or from the one that was asked for last. */
  move(steps: number): void
  toEnd(): void
  /** To step 0, and nothing is changed on the way any more. */
  reset(): void
  setSpeed(stepsPerSecond: number): void
  /** Learning rate or batch size: of the whole run at step 0, from here on later. @param done false while a drag goes on */
  tune(tuning: Tuning, done: boolean): void
  look(look: Look): void
  retry(): void
}

/** What determines a run's bits, apart from the changes on its way. */
const identityOf = (settings: NetworkSettings) => JSON.stringify({ ...settle(settings), changes: [] })

export function createTraining(store: typeof labStore, ports: Partial<TrainingPorts> = {}): Training {
  const { createClient = createTrainingClient, loadDigits: load = loadDigits, now = Date.now } = ports
  const state = createStore<RunState>()(() => atFirst)
  const listeners = new Set<() => void>()
  let client: TrainingClient | null = null
  let settings = store.getState().settings
  /** The step that this side wrote last; another one was written by undo or a link. */
  let written = 0
  /** What the run is heading for: the newest step asked for. */
  let aim: number | null = null
  /** Steps per second while it is meant to play. */
  let playing: number | null = null
  /** Whether a rest counts only once its step has been evaluated. */
  let patient = false
  let view: Look = { grid: 0, guesses: [0, 0] }
  let followed = 0
  /** Which beginning is the newest: loads of earlier ones come to nothing. */
  let turn = 0
  let given: DigitData | null = null

  const set = (patch: Partial<RunState>) => state.setState(patch)
  const frame = () => client?.frames.current() ?? null
  const stepShown = () => aim ?? frame()?.step ?? settings.at

  function follow(patch: Partial<NetworkSettings>) {
    if (patch.at !== undefined) written = patch.at
    followed = now()
    store.getState().follow(patch)
  }

  const tuner = createTuner({
    send: (tuning) => client?.tune(tuning),
    record(change, changes, done) {
      written = change.step
      store.getState().change({ changes, at: change.step }, done)
    },
    finish: () => store.getState().change({}, true),
    waiting: (asked) => set({ asked }),
  })

  function receive(shown: Frame) {
    const before = state.getState()
    const status = statusOf(shown, patient)
    if (status !== 'loading') aim = null
    if (status === 'done' || status === 'diverged') playing = null
    if (status !== 'loading' && shown.status !== 'loading' && !settings.changes.some(unseen)) note(shown)
    const over = status !== 'loading' && status === shown.status
    const divergedAt = status === 'diverged' ? shown.step : null
    if (before.status !== status || before.divergedAt !== divergedAt || (over && before.wait))
      set({ status, divergedAt, ...(over && { wait: null, failure: null }) })
  }
}
