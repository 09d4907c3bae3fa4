import type { Change, NetExperiment } from '../core/net/experiment.ts'
import type { RunCheckpoint } from '../core/net/run.ts'
import { createFrameShow, type FrameSource } from './frameSource.ts'
import type { Frame } from './layout.ts'
import type {
  CrossedError,
  DigitData,
  FrameStatus,
  FromWorker,
  Look,
  Progress,
  ToRun,
  ToWorker,
} from './protocol.ts'
import { createSupervisor, type LifeSign, type WorkerLike } from './supervisor.ts'

export type TrainingStatus = 'idle' | FrameStatus | 'failed'

export type TrainingNotice =
  /** The worker died; training goes on from `step`. */
  | { readonly kind: 'restarted'; readonly step: number }
  | { readonly kind: 'failed'; readonly error: CrossedError }

export interface TrainingClientOptions {
  readonly onStatus: (status: TrainingStatus) => void
  readonly onNotice: (notice: TrainingNotice) => void
  readonly onFrame?: (frame: Frame) => void
  readonly onProgress?: (progress: Progress) => void
  /** A change has been recorded with its step; `changes` are all that hold now, for the link. */
  readonly onTuned?: (change: Change, changes: readonly Change[]) => void
  readonly spawn?: () => WorkerLike
}

export interface TrainingClient {
  /** Digit data, once; it is kept for workers to come. */
  load(data: DigitData): void
  /** Begins a new run and ends the one before. */
  start(experiment: NetExperiment, options: { readonly at: number; readonly look: Look }): void
  goTo(step: number): void
  /** @param stepsPerSecond Infinity: as fast as it goes */
  play(until: number, stepsPerSecond: number): void
  pause(): void
  tune(change: Omit<Change, 'step'>): void
  look(look: Look): void
  dispose(): void
  readonly frames: FrameSource
}

/** What the page has asked for, so that a new worker can be brought to the same place. */
interface Wish {
  experiment: NetExperiment
  look: Look
  at: number
  playing: { readonly until: number; readonly stepsPerSecond: number } | null
  /** Asked for, not yet recorded. */
  tunes: Omit<Change, 'step'>[]
  checkpoint: RunCheckpoint | null
}

const spawnWorker = (): WorkerLike => new Worker(new URL('./shell.ts', import.meta.url), { type: 'module' })

/** Two buffers circulate. They begin empty: the worker makes them as large as its frames. */
const freshBuffers = () => [new ArrayBuffer(0), new ArrayBuffer(0)]

type Unaddressed<M> = M extends ToRun ? Omit<M, 'run'> : never

export function createTrainingClient(options: TrainingClientOptions): TrainingClient {
  const show = createFrameShow()
  const datasets = new Map<string, DigitData>()
  let run = 0
  let wish: Wish | null = null
  let disposed = false
  let status: TrainingStatus = 'idle'
  /** The buffer under the current frame. */
  let held: { readonly run: number; readonly buffer: ArrayBuffer } | null = null

  const supervisor = createSupervisor<ToWorker, FromWorker>({
    spawn: options.spawn ?? spawnWorker,
    hear,
    restarted: resume,
    gaveUp: fail,
  })

  function setStatus(next: TrainingStatus) {
    if (next === status) return
    status = next
    options.onStatus(next)
  }

  function fail(error: CrossedError) {
    setStatus('failed')
    options.onNotice({ kind: 'failed', error })
  }

  const tell = (message: Unaddressed<ToRun>, transfer: ArrayBuffer[] = []) =>
    supervisor.send({ ...message, run } as ToRun, transfer)

  function begin({ experiment, look, at, checkpoint }: Wish) {
    run++
    const buffers = freshBuffers()
    // The changes made since the checkpoint are still to come on the way from it.
    const from = checkpoint ? { checkpoint: { ...checkpoint, changes: experiment.changes } } : {}
    tell({ type: 'start', experiment, look, buffers, at, ...from }, buffers)
  }

  const shownStep = () => (held?.run === run ? show.source.current()?.step : undefined)

  const sendData = () => datasets.forEach((data) => supervisor.send({ type: 'data', ...data }))

  /** Brings a new worker to where the dead one was: from its last checkpoint, and on if it was playing. */
  function resume() {
    sendData()
    if (!wish) return
    const { playing, checkpoint } = wish
    const at = playing && checkpoint ? checkpoint.trainer.step : wish.at
    setStatus('loading')
    begin({ ...wish, at })
    wish.tunes.forEach((change) => tell({ type: 'tune', change }))
    if (playing) tell({ type: 'play', ...playing })
    options.onNotice({ kind: 'restarted', step: at })
  }

  function hear(message: Exclude<FromWorker, LifeSign>) {
    if (message.run !== run || !wish) return
    switch (message.type) {
      case 'frame':
        return receive(message)
      case 'progress':
        return options.onProgress?.({ what: message.what, done: message.done, of: message.of })
      case 'checkpoint':
        wish.checkpoint = message.checkpoint
        return
      case 'tuned':
        return noteTuned(wish, message.change, message.changes)
      case 'failed':
        wish = null
        fail(message.error)
    }
  }

  function receive({ frame: head, buffers }: Extract<FromWorker, { type: 'frame' }>) {
    const buffer = buffers[0]!
    const frame = show.show(head, buffer)
    if (held?.run === run) tell({ type: 'ack', buffers: [held.buffer] }, [held.buffer])
    held = { run, buffer }
    if (wish && !wish.playing && head.status === 'paused') wish.at = head.step
    show.announce()
    options.onFrame?.(frame)
    setStatus(head.status)
  }

  function noteTuned(wanted: Wish, change: Change, changes: readonly Change[]) {
    wanted.tunes.shift()
    wanted.experiment = { ...wanted.experiment, changes }
    // One that has seen later steps belongs to a future that the change has undone.
    if (wanted.checkpoint && wanted.checkpoint.reached > change.step) wanted.checkpoint = null
    options.onTuned?.(change, changes)
  }

  supervisor.ensure()

  return {
    frames: show.source,
    load(data) {
      datasets.set(data.id, data)
      supervisor.send({ type: 'data', ...data })
    },
    start(experiment, { at, look }) {
      if (disposed) return
      wish = { experiment, look, at, playing: null, tunes: [], checkpoint: null }
      setStatus('loading')
      if (supervisor.ensure()) sendData()
      begin(wish)
    },
    goTo(step) {
      if (wish) Object.assign(wish, { at: step, playing: null })
      tell({ type: 'goTo', step })
    },
    play(until, stepsPerSecond) {
      if (wish) wish.playing = { until, stepsPerSecond }
      tell({ type: 'play', until, stepsPerSecond })
    },
    pause() {
      if (wish) Object.assign(wish, { at: shownStep() ?? wish.at, playing: null })
      tell({ type: 'pause' })
    },
    tune(change) {
      wish?.tunes.push(change)
      tell({ type: 'tune', change })
    },
    look(look) {
      if (wish) wish.look = look
      tell({ type: 'look', look })
    },
    dispose() {
      disposed = true
      wish = null
      supervisor.stop()
      show.clear()
    },
  }
}
