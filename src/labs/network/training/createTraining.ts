import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NetExperiment } from '../../../core/net/experiment.ts'
import { limits } from '../../../experiment/limits.ts'
import type { Source } from '../../../plot/source.ts'
import { say } from '../../../state/notices.ts'
import { createTrainingClient, type TrainingClient } from '../../../worker/client.ts'
import type { Frame } from '../../../worker/layout.ts'
import type { Look } from '../../../worker/protocol.ts'
import { isDigits } from '../dataDefaults.ts'
import { settle, stopOf } from '../experiment.ts'
import type { NetworkSettings } from '../fields.ts'
import type { store as labStore } from '../store.ts'
import { loadDigits } from './loadDigits.ts'
import { atFirst, type RunState } from './runState.ts'
import { statusOf } from './statusOf.ts'
import { createTuner, type Tuning } from './tuner.ts'

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
  /** To step 0; what was changed on the way is forgotten. */
  reset(): void
  setSpeed(factor: number): void
  /**
   * Learning rate or batch size: from here on, recorded with the step. At step 0, after a divergence and where the link can
   * hold no more changes it is that of the whole run, which then begins anew. @param done false while a drag goes on
   */
  tune(tuning: Tuning, done: boolean): void
  look(look: Look): void
  retry(): void
}

/** Steps per second at speed 1. */
const stepsPerSecond = 100

/** The speed that suits the data until the reader chooses one. */
export const speedFor = (data: string): number => (isDigits(data) ? Infinity : 1)

const sameRun = (a: NetExperiment | null, b: NetExperiment) => JSON.stringify(a) === JSON.stringify(b)

/** A change of the whole run rather than of what is left of it. */
const base = ({ key, value }: Tuning): Partial<NetworkSettings> =>
  key === 'lr' ? { lr: value } : { batch: value }

export function createTraining(store: typeof labStore, ports: Partial<TrainingPorts> = {}): Training {
  const { createClient = createTrainingClient, loadDigits: load = loadDigits, now = Date.now } = ports
  const state = createStore<RunState>()(() => atFirst)
  const listeners = new Set<() => void>()
  let client: TrainingClient | null = null
  /** What the worker trains, with all changes that it has recorded. */
  let running: NetExperiment | null = null
  /** The step that this side wrote last; another one was written by undo or a link. */
  let written = 0
  /** The newest step asked for, until it is reached. */
  let aim: number | null = null
  /** Between the end of one run and the beginning of the next no frame counts: it is of the old run. */
  let changing = false
  let playing = false
  let patient = true
  let view: Look = { grid: 0, guesses: [0, 0] }
  let followed = 0
  /** Which beginning is the newest: loads of earlier ones come to nothing. */
  let turn = 0

  const settings = () => store.getState().settings
  const set = (patch: Partial<RunState>) => state.setState(patch)
  const frame = () => client?.frames.current() ?? null
  const stepShown = () => aim ?? (running ? frame()?.step : null) ?? settings().at
  const pace = () => (state.getState().speed ?? speedFor(settings().data)) * stepsPerSecond

  function follow(at: number) {
    written = at
    followed = now()
    store.getState().follow({ at })
  }

  const tuner = createTuner({
    send: (tuning) => client?.tune(tuning),
    record(change, changes, done) {
      if (running) running = { ...running, changes }
      written = change.step
      store.getState().change({ changes, at: change.step }, done)
    },
    finish: () => store.getState().change({}, true),
    waiting: (asked) => set({ asked }),
  })

  function receive(shown: Frame) {
    if (changing) return
    const status = statusOf(shown, patient)
    const onTheWay = aim !== null && shown.step !== aim && shown.status !== 'diverged'
    if (onTheWay) return listeners.forEach((listener) => listener())
    if (status !== 'loading') aim = null
    if (status === 'done' || status === 'diverged') playing = false
    const gone = status === 'running' ? now() - followed > followGap : status !== 'loading'
    if (gone && shown.step !== settings().at && shown.step <= stopOf(settings())) follow(shown.step)
    const before = state.getState()
    const divergedAt = status === 'diverged' ? shown.step : null
    if (before.status !== status || before.divergedAt !== divergedAt) set({ status, divergedAt })
    if (before.wait !== null && status !== 'loading') set({ wait: null })
    listeners.forEach((listener) => listener())
  }

  const open = () => {
    client = createClient({
      onStatus: (status) => {
        if (status === 'failed') set({ status })
      },
      onNotice(notice) {
        if (notice.kind === 'restarted') say({ kind: 'worker-restarted', step: notice.step })
        else set({ status: 'failed', failure: { what: 'training', reason: notice.error.message } })
      },
      onFrame: receive,
      onProgress: ({ what, done, of }) => set({ wait: { what, share: of > 0 ? done / of : 0 } }),
      onTuned: (change, changes) => tuner.recorded(change, changes),
    })
    void begin(settings())
    const end = store.subscribe((is, was) => reconcile(is.settings, was.settings))
    return () => {
      end()
      turn++
      client?.dispose()
      client = running = null
      playing = false
      state.setState(atFirst)
    }
  }

  /** A run of the settings as they are, from the worker's step 0 to the step shown; it plays on if it was playing. */
  async function begin(from: NetworkSettings) {
    const mine = ++turn
    const experiment = settle(from)
    tuner.forget()
    running = experiment
    written = from.at
    aim = null
    changing = true
    client?.pause()
    patient = true
    set({ status: 'loading', failure: null, divergedAt: null, wait: null })
    if (isDigits(from.data)) {
      try {
        const digits = await load(experiment.data.examples, (share) => {
          if (mine === turn) set({ wait: { what: 'download', share } })
        })
        if (mine !== turn) return
        client?.load(digits)
        set({ digits: digits.labels.length })
      } catch (error) {
        if (mine !== turn) return
        running = null
        return set({ status: 'failed', failure: { what: 'download', reason: String(error) } })
      }
    }
    changing = false
    client?.start(experiment, { at: settings().at, look: view })
    if (playing) client?.play(stopOf(settings()), pace())
  }

  function reconcile(is: NetworkSettings, was: NetworkSettings) {
    if (is === was) return
    if (!sameRun(running, settle(is))) return void begin(is)
    if (is.at !== written) goTo(is.at)
    else if (playing && stopOf(is) !== stopOf(was)) play()
  }

  function goTo(step: number) {
    playing = false
    patient = true
    aim = Math.min(Math.max(0, Math.round(step)), stopOf(settings()))
    client?.goTo(aim)
  }

  function run(speed: number) {
    playing = true
    patient = true
    aim = null
    set({ status: 'running' })
    client?.play(stopOf(settings()), speed)
  }

  const play = () => run(pace())

  return {
    state,
    frames: {
      current: frame,
      subscribe(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    open,
    play,
    pause() {
      playing = false
      patient = false
      client?.pause()
    },
    goTo,
    move: (steps) => goTo(stepShown() + steps),
    toEnd: () => run(Infinity),
    reset() {
      playing = false
      if (settings().changes.length > 0) store.getState().change({ at: 0, changes: [] })
      else goTo(0)
    },
    setSpeed(speed) {
      set({ speed })
      if (playing) play()
    },
    tune(tuning, done) {
      const over = state.getState().status === 'diverged'
      const full = settings().changes.length >= limits.network.changes
      if (over || full || (stepShown() === 0 && !playing))
        store.getState().change({ ...base(tuning), changes: [], at: 0 }, done)
      else tuner.ask(tuning, done)
    },
    look(next) {
      view = next
      client?.look(next)
    },
    retry: () => void begin(settings()),
  }
}
