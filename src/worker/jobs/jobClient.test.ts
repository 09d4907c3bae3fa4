import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DepthInput } from '../../core/depth/depth.ts'
import type { WorkerLike } from '../supervisor.ts'
import { createJobClient } from './jobClient.ts'
import type { InputOf, NewsOf } from './kinds.ts'
import type { FromJobs, ToJobs } from './protocol.ts'

const input = { activation: 'relu', seed: 1 } as DepthInput

/** A worker that hears everything and says what the test makes it say. It answers pings while it is alive. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null
  onmessageerror: WorkerLike['onmessageerror'] = null
  onerror: WorkerLike['onerror'] = null
  readonly heard: ToJobs[] = []
  alive = true
  terminated = false
  postMessage(message: unknown) {
    const copy = structuredClone(message) as ToJobs
    if (copy.type !== 'ping') this.heard.push(copy)
    else if (this.alive) this.say({ type: 'pong', id: copy.id })
  }
  terminate() {
    this.terminated = true
  }
  say(message: FromJobs) {
    this.onmessage?.({ data: message } as MessageEvent)
  }
  started() {
    return this.heard.flatMap((message) => (message.type === 'start' ? [message.job] : []))
  }
}

function createPage() {
  const workers: FakeWorker[] = []
  const client = createJobClient({
    spawn() {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker
    },
  })
  const latest = () => workers.at(-1)!
  return { client, workers, latest }
}

/** Lets pings go unanswered until the worker counts as dead. */
const bury = (worker: FakeWorker) => {
  worker.say({ type: 'ready' })
  worker.alive = false
  vi.advanceTimersByTime(6000)
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a job', () => {
  it('employs a worker, tells of its progress and gives its result', async () => {
    const { client, workers, latest } = createPage()
    expect(workers).toHaveLength(0)
    const seen: unknown[][] = []
    const { result } = client.run('depth', input, { onProgress: (...step) => seen.push(step) })
    expect(latest().heard).toEqual([{ type: 'start', job: 1, kind: 'depth', input }])
    latest().say({ type: 'progress', job: 1, done: 3, of: 9 })
    latest().say({ type: 'result', job: 1, output: [] })
    expect(await result).toEqual([])
    expect(seen).toEqual([[3, 9, undefined]])
  })

  it('tells its news as they come', () => {
    const { client, latest } = createPage()
    const news = [{ rates: Float64Array.of(0.1) }] as unknown as NewsOf<'rateSweeps'>
    const seen: (NewsOf<'rateSweeps'> | undefined)[] = []
    client.run('rateSweeps', {} as InputOf<'rateSweeps'>, {
      onProgress: (_done, _of, told) => seen.push(told),
    })
    latest().say({ type: 'progress', job: 1, done: 1, of: 9, news })
    latest().say({ type: 'progress', job: 1, done: 2, of: 9 })
    expect(seen).toEqual([news, undefined])
  })

  it('takes the place of the one before it in its slot, whose result is null', async () => {
    const { client, workers, latest } = createPage()
    const first = client.run('depth', input)
    const beside = client.run('depth', input, { slot: 'beside' })
    const second = client.run('depth', input)
    expect(latest().heard.filter(({ type }) => type === 'cancel')).toEqual([{ type: 'cancel', job: 1 }])
    latest().say({ type: 'result', job: 1, output: [] })
    latest().say({ type: 'result', job: 3, output: [] })
    latest().say({ type: 'result', job: 2, output: [] })
    expect(await Promise.all([first.result, beside.result, second.result])).toEqual([null, [], []])
    expect(workers).toHaveLength(1)
  })

  it('can be cancelled, once', async () => {
    const { client, latest } = createPage()
    const job = client.run('depth', input)
    job.cancel()
    job.cancel()
    expect(latest().heard.map(({ type }) => type)).toEqual(['start', 'cancel'])
    expect(await job.result).toBeNull()
  })

  it('that fails rejects with the error of the worker', async () => {
    const { client, latest } = createPage()
    const { result } = client.run('depth', input)
    latest().say({ type: 'failed', job: 1, error: { name: 'RangeError', message: 'no', stack: 'at' } })
    await expect(result).rejects.toMatchObject({ name: 'RangeError', message: 'no', stack: 'at' })
  })
})

describe('a worker that dies', () => {
  it('is replaced once, and the jobs begin anew', async () => {
    const { client, workers, latest } = createPage()
    const job = client.run('depth', input)
    const other = client.run('depth', input, { slot: 'other' })
    bury(latest())
    expect(workers).toHaveLength(2)
    expect(workers[0]!.terminated).toBe(true)
    expect(latest().started()).toEqual([1, 2])
    latest().say({ type: 'result', job: 1, output: [] })
    latest().say({ type: 'result', job: 2, output: [] })
    expect(await Promise.all([job.result, other.result])).toEqual([[], []])
  })

  it('again makes the jobs fail, and a later job tries a new worker', async () => {
    const { client, workers, latest } = createPage()
    const { result } = client.run('depth', input)
    const failed = expect(result).rejects.toMatchObject({ name: 'Silence' })
    bury(latest())
    bury(latest())
    await failed
    expect(workers).toHaveLength(2)
    const next = client.run('depth', input)
    latest().say({ type: 'result', job: 2, output: [] })
    expect(await next.result).toEqual([])
    expect(workers).toHaveLength(3)
  })

  it('because it could not be started at all makes the job fail', async () => {
    const client = createJobClient({
      spawn() {
        throw new Error('workers are forbidden here')
      },
    })
    await expect(client.run('depth', input).result).rejects.toThrow('forbidden')
  })
})

it('after dispose the worker is gone and every job is cancelled', async () => {
  const { client, workers } = createPage()
  const job = client.run('depth', input)
  client.dispose()
  expect(workers[0]!.terminated).toBe(true)
  expect(await job.result).toBeNull()
  expect(await client.run('depth', input).result).toBeNull()
  expect(workers).toHaveLength(1)
})
