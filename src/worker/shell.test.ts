import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NetExperiment } from '../core/net/experiment.ts'
import { createRun } from '../core/net/run.ts'
import { byteSamples, planeSamples } from '../core/net/samples.ts'
import { drawPlaneData } from '../core/net/planeData.ts'
import { circle } from '../core/datasets/circle.ts'
import { arraysOf } from './layout.ts'
import type { DigitData, FromWorker, ToWorker } from './protocol.ts'

const plane: NetExperiment = {
  data: { id: 'circle', params: {}, noise: 0.1, examples: 60, split: 0.5, seed: 4 },
  hidden: [4, 2],
  activations: ['tanh'],
  activationParams: {},
  loss: 'bce-logits',
  optimizer: 'gd',
  optimizerParams: { lr: 0.1 },
  schedule: 'constant',
  scheduleParams: {},
  batch: 10,
  sampling: 'shuffle',
  init: 'xavier',
  initStd: 0.01,
  seed: 7,
  changes: [],
}
const ofDigits: NetExperiment = {
  ...plane,
  data: { ...plane.data, id: 'mnist', examples: 20 },
  hidden: [5],
  loss: 'softmax-cross-entropy',
}
const byte = (i: number) => (i * 37) % 256
const digits: DigitData = {
  id: 'mnist',
  images: Uint8Array.from({ length: 30 * 784 }, (_, i) => byte(i)),
  labels: Uint8Array.from({ length: 30 }, (_, i) => i % 10),
  testImages: Uint8Array.from({ length: 6 * 784 }, (_, i) => byte(i + 5)),
  testLabels: Uint8Array.from({ length: 6 }, (_, i) => i),
}
const none = { grid: 0, guesses: [0, 0] } as const

/** Node's own delivers a thousand messages before it looks at a timer; a browser takes turns. */
class FairChannel {
  readonly port1 = { onmessage: null as (() => void) | null }
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage?.()) }
}

/** The script of the worker, loaded anew into a `self` of the test; mail crosses as structured clones. */
async function createWorker() {
  const inbox: FromWorker[] = []
  const self = {
    onmessage: null as ((event: { data: ToWorker }) => void) | null,
    postMessage(message: FromWorker, { transfer }: { transfer: ArrayBuffer[] }) {
      const copy = structuredClone(message, { transfer })
      inbox.push(copy)
      if (copy.type === 'frame') tell({ type: 'ack', run: copy.run, buffers: [new ArrayBuffer(0)] })
    },
  }
  const tell = (message: ToWorker) => self.onmessage?.({ data: structuredClone(message) })
  vi.stubGlobal('self', self)
  vi.stubGlobal('MessageChannel', FairChannel)
  vi.resetModules()
  await import('./shell.ts')
  const find = <T extends FromWorker['type']>(
    type: T,
    is: (message: Extract<FromWorker, { type: T }>) => boolean,
  ) =>
    vi.waitUntil(
      () =>
        inbox.find((message): message is Extract<FromWorker, { type: T }> => {
          return message.type === type && is(message as Extract<FromWorker, { type: T }>)
        }),
      { timeout: 20_000, interval: 5 },
    )
  return {
    inbox,
    tell,
    failure: (run: number) => find('failed', (message) => message.run === run),
    /** The exact frame of a step. */
    frame: (run: number, step: number) =>
      find(
        'frame',
        ({ run: of, frame }) => of === run && frame.step === step && frame.evaluation?.step === step,
      ),
    start: (
      run: number,
      experiment: NetExperiment,
      at = 0,
      look: { grid: number; guesses: readonly [number, number] } = none,
    ) =>
      tell({ type: 'start', run, experiment, look, at, buffers: [new ArrayBuffer(0), new ArrayBuffer(0)] }),
  }
}

type TestWorker = Awaited<ReturnType<typeof createWorker>>
let worker: TestWorker
beforeEach(async () => void (worker = await createWorker()))
afterEach(() => {
  for (const run of [1, 2, 3]) worker.tell({ type: 'stop', run })
  vi.unstubAllGlobals()
})

/** The same run, without a worker. */
function fingerprintAt(step: number, experiment = plane) {
  const { train, test } = drawPlaneData(circle, experiment.data)
  const run = createRun(experiment, { train: planeSamples(train), test: planeSamples(test) })
  run.goTo(step)
  while (run.work());
  return { fingerprint: run.fingerprint(), evaluation: run.evaluation, curve: run.curve() }
}

describe('the worker', () => {
  it('says that it is ready, and answers pings', () => {
    worker.tell({ type: 'ping', id: 3 })
    expect(worker.inbox).toEqual([{ type: 'ready' }, { type: 'pong', id: 3 }])
  })

  it('answers pings and hears a pause while it trains at full speed', async () => {
    worker.start(1, plane)
    worker.tell({ type: 'play', run: 1, until: 1e9, stepsPerSecond: Infinity })
    await vi.waitUntil(() =>
      worker.inbox.some((message) => message.type === 'frame' && message.frame.step > 100),
    )
    worker.tell({ type: 'ping', id: 9 })
    worker.tell({ type: 'pause', run: 1 })
    await vi.waitUntil(() =>
      worker.inbox.some((one) => one.type === 'frame' && one.frame.status === 'paused'),
    )
    expect(worker.inbox.some((message) => message.type === 'pong' && message.id === 9)).toBe(true)
  })

  it.each([
    ['of data that nobody knows', { ...plane, data: { ...plane.data, id: 'nonsense' } }, /nonsense/],
    ['of images that were not loaded', ofDigits, /mnist/],
    ['with a hidden layer of no units', { ...plane, hidden: [0] }, /./],
    ['that is no experiment at all', {} as NetExperiment, /./],
  ])('reports an experiment %s, and lives', async (_name, experiment, message) => {
    worker.start(1, experiment)
    expect((await worker.failure(1)).error.message).toMatch(message)
    worker.start(2, plane)
    expect((await worker.frame(2, 0)).frame.status).toBe('paused')
  })

  it('asks for as many images as the experiment wants', async () => {
    worker.tell({ type: 'data', ...digits })
    worker.start(1, { ...ofDigits, data: { ...ofDigits.data, examples: 31 } })
    expect((await worker.failure(1)).error.message).toContain('31')
  })
})

describe('a run in the worker', () => {
  it('has the bits and the history of one without a worker, whichever way it came to its step', async () => {
    const here = fingerprintAt(120)
    worker.start(1, plane, 120)
    const direct = await worker.frame(1, 120)
    worker.start(2, plane)
    worker.tell({ type: 'play', run: 2, until: 120, stepsPerSecond: Infinity })
    const played = await worker.frame(2, 120)
    expect([direct.frame.status, played.frame.status]).toEqual(['paused', 'done'])
    for (const { frame, buffers } of [direct, played]) {
      expect(frame.fingerprint).toBe(here.fingerprint)
      expect(frame.evaluation).toEqual(here.evaluation)
      expect(arraysOf(frame, buffers[0]!).curve).toEqual(here.curve)
    }
  })

  it('goes on from a checkpoint that has crossed to the page and back, changes included', async () => {
    const changes = [{ step: 50, key: 'lr', value: 0.3 }] as const
    const here = fingerprintAt(90, { ...plane, changes })
    worker.start(1, plane, 40)
    await worker.frame(1, 40)
    const found = worker.inbox.find((message) => message.type === 'checkpoint')!
    const checkpoint = { ...found.checkpoint, changes }
    const buffers = [new ArrayBuffer(0), new ArrayBuffer(0)]
    worker.tell({
      type: 'start',
      run: 2,
      experiment: { ...plane, changes },
      look: none,
      buffers,
      at: 90,
      checkpoint,
    })
    expect((await worker.frame(2, 90)).frame.fingerprint).toBe(here.fingerprint)
  })

  it('shows the plane row by row from the top', async () => {
    worker.start(1, plane, 30, { grid: 40, guesses: [0, 0] })
    const { frame, buffers } = await worker.frame(1, 30)
    const { train, test } = drawPlaneData(circle, plane.data)
    const run = createRun(plane, { train: planeSamples(train), test: planeSamples(test) })
    run.goTo(30)
    while (run.work());
    const cell = 12 / 40
    const centres = Float64Array.of(
      -6 + cell / 2,
      6 - cell / 2,
      6 - cell / 2,
      6 - cell / 2,
      -6 + cell / 2,
      -6 + cell / 2,
    )
    const expected = new Float64Array(3)
    run.predict(centres, 3, expected)
    const { grid } = arraysOf(frame, buffers[0]!)
    expect(grid).toHaveLength(1600)
    expect([grid[0], grid[39], grid[1560]]).toEqual([...expected].map(Math.fround))
  })

  it('shows the guesses of the test images asked for, by their largest probability', async () => {
    worker.tell({ type: 'data', ...digits })
    worker.start(1, ofDigits, 3, { grid: 9, guesses: [1, 50] })
    const { frame, buffers } = await worker.frame(1, 3)
    expect(frame).toMatchObject({ gridSide: 0, guessFrom: 1, guessCount: 3 })
    const train = byteSamples(digits.images.subarray(0, 20 * 784), digits.labels.subarray(0, 20), 784)
    const test = byteSamples(digits.testImages.subarray(0, 4 * 784), digits.testLabels.subarray(0, 4), 784)
    const run = createRun(ofDigits, { train, test })
    run.goTo(3)
    while (run.work());
    const x = new Float64Array(3 * 784)
    test.gather(null, 1, 3, x, new Float64Array(3))
    const p = new Float64Array(30)
    run.predict(x, 3, p)
    const rows = [0, 1, 2].map((i) => [...p.subarray(10 * i, 10 * i + 10)])
    const expected = rows.flatMap((row) => [row.indexOf(Math.max(...row)), Math.fround(Math.max(...row))])
    expect([...arraysOf(frame, buffers[0]!).guesses]).toEqual(expected)
  })

  it('that diverges shows no NaN', async () => {
    worker.start(1, { ...plane, activations: ['relu'], optimizerParams: { lr: 1e200 } }, 0, {
      grid: 8,
      guesses: [0, 5],
    })
    worker.tell({ type: 'play', run: 1, until: 1000, stepsPerSecond: Infinity })
    const isDiverged = (message: FromWorker) =>
      message.type === 'frame' && message.frame.status === 'diverged'
    const last = (await vi.waitUntil(() => worker.inbox.find(isDiverged))) as Extract<
      FromWorker,
      { type: 'frame' }
    >
    const { grid, guesses, batchCurve, curve } = arraysOf(last.frame, last.buffers[0]!)
    for (const array of [grid, guesses, batchCurve, curve])
      expect([...array].every(Number.isFinite)).toBe(true)
  })

  it('records a change with its step, and comes to the same bits when the link replays it', async () => {
    worker.start(1, plane, 25)
    await worker.frame(1, 25)
    worker.tell({ type: 'tune', run: 1, change: { key: 'lr', value: 0.7 } })
    worker.tell({ type: 'goTo', run: 1, step: 80 })
    const { frame } = await worker.frame(1, 80)
    const tuned = worker.inbox.find((message) => message.type === 'tuned')!
    expect(tuned.changes).toEqual([{ step: 25, key: 'lr', value: 0.7 }])
    expect(fingerprintAt(80, { ...plane, changes: tuned.changes }).fingerprint).toBe(frame.fingerprint)
    expect(fingerprintAt(80).fingerprint).not.toBe(frame.fingerprint)
  })
})
