import { afterEach, expect, it, vi } from 'vitest'
import { createDepth, type DepthInput } from '../../core/depth/depth.ts'
import { kinds } from './kinds.ts'
import type { FromJobs, ToJobs } from './protocol.ts'

const input: DepthInput = {
  activation: 'elu',
  params: { alpha: 2 },
  init: 'lecun',
  initStd: 1,
  layers: 3,
  mean: 0,
  std: 1,
  seed: 5,
}

/** Node's own delivers a thousand messages before it looks at a timer; a browser takes turns. */
class FairChannel {
  readonly port1 = { onmessage: null as (() => void) | null }
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage?.()) }
}

/** The script of the worker, loaded anew into a `self` of the test; mail crosses as structured clones. */
async function createWorker() {
  const inbox: FromJobs[] = []
  const self = {
    onmessage: null as ((event: { data: ToJobs }) => void) | null,
    postMessage: (message: FromJobs, options: StructuredSerializeOptions) =>
      void inbox.push(structuredClone(message, options)),
  }
  vi.stubGlobal('self', self)
  vi.stubGlobal('MessageChannel', FairChannel)
  vi.resetModules()
  await import('./shell.ts')
  return {
    inbox,
    tell: (message: ToJobs) => self.onmessage?.({ data: structuredClone(message) }),
    about: (job: number, type: FromJobs['type']) =>
      vi.waitUntil(
        () => inbox.find((message) => message.type === type && 'job' in message && message.job === job),
        { timeout: 20_000, interval: 5 },
      ),
  }
}

afterEach(() => vi.unstubAllGlobals())

it('the script says that it is ready, answers pings, and computes what the core computes', async () => {
  const { inbox, tell, about } = await createWorker()
  tell({ type: 'ping', id: 7 })
  expect(inbox).toEqual([{ type: 'ready' }, { type: 'pong', id: 7 }])
  tell({ type: 'start', job: 1, kind: 'depth', input })
  const work = createDepth(input)
  while (work.work());
  expect(await about(1, 'result')).toEqual({ type: 'result', job: 1, output: work.output() })
})

it('a job that makes no sense fails with its reason, and one that is cancelled is never heard of', async () => {
  const { inbox, tell, about } = await createWorker()
  tell({ type: 'start', job: 1, kind: 'depth', input: { ...input, layers: 20 } })
  tell({ type: 'start', job: 2, kind: 'depth', input: { ...input, activation: 'nothing' } })
  tell({ type: 'cancel', job: 1 })
  expect(await about(2, 'failed')).toMatchObject({ error: { name: 'RangeError' } })
  tell({ type: 'start', job: 3, kind: 'depth', input: { ...input, layers: 1 } })
  await about(3, 'result')
  expect(inbox.filter((message) => 'job' in message && message.job === 1)).toEqual([])
})

it('a map of basins and a sweep of rates are what the core computes, with news on the way', async () => {
  const { inbox, tell, about } = await createWorker()
  const walk = { ground: 'himmelblau', optimizer: 'adam', params: { lr: 0.1 } }
  const box = [
    [-5, 5],
    [-5, 5],
  ] as const
  const map = { walk, box, columns: 160, rows: 160, steps: 200 }
  const sweep = { walks: [walk], box, start: [-1, 1] as const, steps: 100, from: 1e-6, to: 100, perDecade: 1 }
  tell({ type: 'start', job: 1, kind: 'basins', input: map })
  tell({ type: 'start', job: 2, kind: 'rateSweeps', input: sweep })
  const [whole, sweeping] = [kinds.basins(map), kinds.rateSweeps(sweep)]
  while (whole.work());
  while (sweeping.work());
  expect(await about(1, 'result')).toEqual({ type: 'result', job: 1, output: whole.output() })
  expect(await about(2, 'result')).toEqual({ type: 'result', job: 2, output: sweeping.output() })
  const news = inbox.flatMap((message) =>
    message.type === 'progress' && message.job === 1 ? [message.news] : [],
  )
  expect(news.length).toBeGreaterThan(0)
  for (const told of news) expect(told).toMatchObject({ columns: 160, basins: [{}, {}, {}, {}] })
})
