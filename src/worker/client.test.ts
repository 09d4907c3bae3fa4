import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NetExperiment } from '../core/net/experiment.ts'
import type { RunCheckpoint } from '../core/net/run.ts'
import { createTrainingClient, type TrainingNotice, type TrainingStatus } from './client.ts'
import { bytesOf } from './layout.ts'
import type { FrameHead, FrameStatus, FromWorker, ToWorker } from './protocol.ts'
import type { WorkerLike } from './supervisor.ts'

const experiment = { seed: 1, changes: [] } as unknown as NetExperiment
const look = { grid: 2, guesses: [0, 1] } as const
const digits = {
  id: 'digits',
  images: new Uint8Array(4),
  labels: new Uint8Array(1),
  testImages: new Uint8Array(4),
  testLabels: new Uint8Array(1),
}

/** A worker that hears everything and says what the test makes it say. It answers pings while it is alive. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onmessageerror: WorkerLike['onmessageerror'] = null
  onerror: WorkerLike['onerror'] = null
  readonly heard: ToWorker[] = []
  alive = true
  terminated = false
  postMessage(message: unknown, transfer: Transferable[]) {
    const copy = structuredClone(message, { transfer }) as ToWorker
    if (copy.type === 'ping') {
      if (this.alive) this.say({ type: 'pong', id: copy.id })
      return
    }
    this.heard.push(copy)
  }
  terminate() {
    this.terminated = true
  }
  say(message: FromWorker) {
    this.onmessage?.({ data: message } as MessageEvent)
  }
  of<T extends ToWorker['type']>(type: T) {
    return this.heard.filter((message): message is Extract<ToWorker, { type: T }> => message.type === type)
  }
  frame(run: number, step: number, status: FrameStatus = 'running') {
    const head: FrameHead = {
      step,
      epochSteps: 10,
      epoch: step / 10,
      status,
      evaluation: null,
      fingerprint: '0000-0000',
      curveRows: 2,
      batchRows: 1,
      gridSide: 2,
      gridChannels: 1,
      guessFrom: 0,
      guessCount: 1,
    }
    const buffer = new ArrayBuffer(bytesOf(head))
    this.say({ type: 'frame', run, frame: head, buffers: [buffer] })
    return buffer
  }
}

function createPage() {
  const workers: FakeWorker[] = []
  const statuses: TrainingStatus[] = []
  const notices: TrainingNotice[] = []
  const client = createTrainingClient({
    spawn: () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker
    },
    onStatus: (status) => statuses.push(status),
    onNotice: (notice) => notices.push(notice),
  })
  const latest = () => workers.at(-1)!
  latest().say({ type: 'ready' })
  return { client, workers, statuses, notices, latest, run: () => latest().of('start').at(-1)!.run }
}

const checkpoint = (step: number, reached = step) =>
  ({ trainer: { step }, reached, changes: [] }) as unknown as RunCheckpoint

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('frames', () => {
  it('are views of one buffer, which goes back when the next one has come', () => {
    const { client, latest, run, statuses } = createPage()
    client.start(experiment, { at: 0, look })
    const first = latest().frame(run(), 1)
    const frame = client.frames.current()!
    expect([frame.curve.length, frame.batchCurve.length, frame.grid.length, frame.guesses.length]).toEqual([
      10, 2, 4, 2,
    ])
    expect(latest().of('ack')).toHaveLength(0)
    latest().frame(run(), 2)
    expect(latest().of('ack')).toHaveLength(1)
    expect(first.byteLength).toBe(0)
    expect(client.frames.current()!.step).toBe(2)
    expect(statuses).toEqual(['loading', 'running'])
  })

  it('of an earlier run are dropped, and their buffers do not become credits of the next', () => {
    const { client, latest, run } = createPage()
    client.start(experiment, { at: 0, look })
    const old = run()
    latest().frame(old, 1)
    client.start(experiment, { at: 0, look })
    latest().frame(old, 2)
    expect(client.frames.current()!.step).toBe(1)
    latest().frame(run(), 0)
    expect(client.frames.current()!.step).toBe(0)
    expect(latest().of('ack')).toHaveLength(0)
  })

  it('are announced to those who paint, until they unsubscribe', () => {
    const { client, latest, run } = createPage()
    const seen: number[] = []
    client.start(experiment, { at: 0, look })
    const end = client.frames.subscribe(() => seen.push(client.frames.current()!.step))
    latest().frame(run(), 1)
    end()
    latest().frame(run(), 2)
    expect(seen).toEqual([1])
  })
})

describe('a worker that falls silent', () => {
  it('is replaced after four seconds and resumes from its last checkpoint, playing on, and says so', () => {
    const { client, workers, latest, run, notices } = createPage()
    client.load(digits)
    client.start(experiment, { at: 0, look })
    client.play(1000, 50)
    const dead = latest()
    dead.say({ type: 'checkpoint', run: run(), checkpoint: checkpoint(40) })
    dead.frame(run(), 55)
    dead.alive = false
    vi.advanceTimersByTime(4000)
    expect(workers).toHaveLength(1)
    vi.advanceTimersByTime(2000)
    expect(workers).toHaveLength(2)
    expect(dead.terminated).toBe(true)
    expect(latest().heard.map(({ type }) => type)).toEqual(['data', 'start', 'play'])
    expect(latest().of('start')[0]).toMatchObject({
      at: 40,
      checkpoint: { trainer: { step: 40 } },
      experiment,
      look,
    })
    expect(latest().of('start')[0]!.run).toBeGreaterThan(dead.of('start')[0]!.run)
    expect(latest().of('play')[0]).toMatchObject({ until: 1000, stepsPerSecond: 50 })
    expect(notices).toEqual([{ kind: 'restarted', step: 40 }])
  })

  it('that had paused comes back to the step that was shown', () => {
    const { client, latest, run, notices } = createPage()
    client.start(experiment, { at: 0, look })
    client.play(1000, Infinity)
    latest().say({ type: 'checkpoint', run: run(), checkpoint: checkpoint(40) })
    latest().frame(run(), 55)
    client.pause()
    latest().frame(run(), 57, 'paused')
    latest().onerror?.({ message: 'boom' } as ErrorEvent)
    expect(latest().heard.map(({ type }) => type)).toEqual(['start'])
    expect(latest().of('start')[0]).toMatchObject({ at: 57, checkpoint: { trainer: { step: 40 } } })
    expect(notices).toEqual([{ kind: 'restarted', step: 57 }])
  })

  it('is not what an idle worker is: it answers', () => {
    const { client, workers } = createPage()
    client.start(experiment, { at: 0, look })
    vi.advanceTimersByTime(600_000)
    expect(workers).toHaveLength(1)
  })

  it('is not what a background tab makes of it: few pings, but answered', () => {
    const { client, workers, latest } = createPage()
    client.start(experiment, { at: 0, look })
    for (let minute = 0; minute < 5; minute++) {
      latest().alive = false // the answer is held up with the page
      vi.advanceTimersByTime(1000)
      vi.setSystemTime(Date.now() + 59_000)
      latest().alive = true
      latest().say({ type: 'pong', id: minute })
    }
    expect(workers).toHaveLength(1)
  })

  it('has longer while its script loads', () => {
    const workers: FakeWorker[] = []
    const spawn = () => {
      const worker = new FakeWorker()
      worker.alive = false
      workers.push(worker)
      return worker
    }
    createTrainingClient({ spawn, onStatus: () => {}, onNotice: () => {} })
    vi.advanceTimersByTime(20_000)
    expect(workers).toHaveLength(1)
    vi.advanceTimersByTime(20_000)
    expect(workers).toHaveLength(2)
  })

  it('is given up when it dies too often, until the page starts again', () => {
    const { client, workers, latest, statuses, notices } = createPage()
    client.start(experiment, { at: 0, look })
    for (let i = 0; i < 4; i++) latest().onerror?.({ message: 'boom' } as ErrorEvent)
    expect(workers).toHaveLength(4)
    expect(statuses.at(-1)).toBe('failed')
    expect(notices.at(-1)).toMatchObject({ kind: 'failed', error: { message: 'boom' } })
    client.load(digits)
    client.start(experiment, { at: 0, look })
    expect(workers).toHaveLength(5)
    expect(latest().heard.map(({ type }) => type)).toEqual(['data', 'start'])
  })
})

describe('changes', () => {
  it('that were recorded are part of what a new worker starts from', () => {
    const { client, latest, run } = createPage()
    client.start(experiment, { at: 0, look })
    client.play(1000, Infinity)
    latest().say({ type: 'checkpoint', run: run(), checkpoint: checkpoint(40) })
    client.tune({ key: 'lr', value: 0.5 })
    const change = { key: 'lr', value: 0.5, step: 60 } as const
    latest().say({ type: 'tuned', run: run(), change, changes: [change] })
    latest().onmessageerror?.({} as MessageEvent)
    const start = latest().of('start')[0]!
    expect(start.experiment.changes).toEqual([change])
    expect(start.checkpoint).toMatchObject({ trainer: { step: 40 }, changes: [change] })
    expect(latest().of('tune')).toHaveLength(0)
  })

  it('undo the checkpoints that knew of later steps', () => {
    const { client, latest, run } = createPage()
    client.start(experiment, { at: 0, look })
    latest().say({ type: 'checkpoint', run: run(), checkpoint: checkpoint(40, 80) })
    const change = { key: 'lr', value: 0.5, step: 60 } as const
    latest().say({ type: 'tuned', run: run(), change, changes: [change] })
    latest().onmessageerror?.({} as MessageEvent)
    expect(latest().of('start')[0]!.checkpoint).toBeUndefined()
  })

  it('that were not yet recorded are asked for again', () => {
    const { client, latest } = createPage()
    client.start(experiment, { at: 0, look })
    client.tune({ key: 'batch', value: 7 })
    latest().onerror?.({ message: '' } as ErrorEvent)
    expect(latest().of('tune')).toMatchObject([{ change: { key: 'batch', value: 7 } }])
  })
})

describe('a run that fails', () => {
  it('is reported with its error and not resumed', () => {
    const { client, workers, latest, run, statuses, notices } = createPage()
    client.start(experiment, { at: 0, look })
    const error = { name: 'RangeError', message: 'no such data', stack: '' }
    latest().say({ type: 'failed', run: run(), error })
    expect(statuses.at(-1)).toBe('failed')
    expect(notices).toEqual([{ kind: 'failed', error }])
    latest().onerror?.({ message: '' } as ErrorEvent)
    expect(workers).toHaveLength(2)
    expect(latest().heard).toEqual([])
  })
})

describe('after dispose', () => {
  it('nothing runs, and nothing begins', () => {
    const { client, workers, latest, statuses } = createPage()
    client.dispose()
    expect(latest().terminated).toBe(true)
    client.load(digits)
    client.start(experiment, { at: 0, look })
    vi.advanceTimersByTime(60_000)
    expect(workers).toHaveLength(1)
    expect(latest().heard).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    expect(statuses).toEqual([])
  })
})

it('a browser without workers is told so', () => {
  const notices: TrainingNotice[] = []
  const spawn = () => {
    throw new DOMException('not allowed', 'SecurityError')
  }
  createTrainingClient({ spawn, onStatus: () => {}, onNotice: (notice) => notices.push(notice) })
  expect(notices).toMatchObject([{ kind: 'failed', error: { name: 'SecurityError' } }])
})
